package nl.weerzien.readiness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// Names that are written in so many ways that their sounds do not tell it, one name a line. Two names of two lines are
/// two names, however near they sound; a writing that serves for two names stands in both lines.
final class KnownNames {
    private static final Map<String, Set<Integer>> LINES = new HashMap<>();

    /// Forms of one name in different languages: perhaps one person, perhaps not.
    private static final Map<String, String> FORMS = Map.of(
            "mehmet",
            "muhammad",
            "mehmed",
            "muhammad",
            "joseph",
            "yusuf",
            "josef",
            "yusuf",
            "abraham",
            "ibrahim",
            "david",
            "daoud",
            "samer",
            "samir",
            "solomon",
            "suleiman",
            "ሰለሞን",
            "suleiman");

    static {
        int line = 0;
        for (var names : """
                muhammad muhammed muhamad muhamed mohammad mohammed mohamad mohamed mohamet mohd mhd moh md maxamed محمد мухаммад мохаммад
                mahmoud mahmud mahmood mohamud maxamuud محمود махмуд
                ahmad ahmed ahmet axmed احمد ахмад ахмед
                hamid hameed حميد حمید
                hamed hamid حامد
                hassan hasan hasen xasan حسن хасан
                hassan حسان
                hussein hussain husein husain husayn hossein hosein hossain huseyin xuseen حسين حسین хусейн
                yusuf yousef youssef yousif yusef yousuf yosef yusif yuusuf يوسف یوسف юсуф
                omar umar omer umer cumar عمر умар
                amr amro عمرو
                ali aly cali علي علی али
                khaled khalid halit halid khalit خالد халид
                khalil halil xalil خليل خلیل халил
                ibrahim ebrahim ibraheem ibrahem ibraahim ابراهيم ابراهیم ибрагим
                ismail ismael esmail ismaeel ismaaciil اسماعيل اسماعیل исмаил
                fatima fatimah fatma fatme fatemeh fatimeh fatuma faduma faadumo فاطمه فاطمة фатима
                mariam maryam meryem miriam maryama مريم مریم марьям
                amina aminah amineh ameena emine امينة امینه
                amina aminah amna آمنة آمنه
                amin ameen امين امین
                said saeed saed saied siciid سعيد سعید саид
                saad sad سعد
                salem salim سالم
                saleem salim selim سليم سلیم
                saleh salih صالح
                osman othman uthman usman osmaan cismaan عثمان осман усман
                jamal gamal djamal cemal جمال джамал
                jamil gamil djamil cemil جميل جمیل
                zainab zaynab zeinab zeynab zeynep zineb zeineb زينب زینب зайнаб
                yohannes yohanes johannes ዮሐንስ ዮሃንስ
                nasser naser nasir ناصر
                nasr نصر
                samer سامر
                samir sameer سمير سمیر
                mehmet mehmed
                daoud dawood dawud davud davut داود داوود
                suleiman sulayman soleiman suleyman sulaiman سليمان سلیمان
                joseph josef
                abraham
                david
                solomon ሰለሞን
                tesfay tesfai tesfaye ተስፋይ ተስፋዬ
                """.split("\n")) {
            line++;
            for (var name : names.split(" "))
                LINES.computeIfAbsent(NameLikeness.words(name).getFirst(), _ -> new HashSet<>())
                        .add(line);
        }
    }

    private KnownNames() {}

    /// How far two of these names are apart; empty when one of them is none. See [NameWord#distance].
    static OptionalDouble distance(String one, String other) {
        if (!LINES.containsKey(one) || !LINES.containsKey(other)) return OptionalDouble.empty();
        if (share(one, other)) return OptionalDouble.of(SoundsAlike.NEXT_TO_NOTHING);
        boolean related = share(FORMS.getOrDefault(one, one), FORMS.getOrDefault(other, other));
        return OptionalDouble.of(related ? SoundsAlike.RELATED : SoundsAlike.ANOTHER);
    }

    private static boolean share(String one, String other) {
        var lines = LINES.getOrDefault(other, Set.of());
        return LINES.getOrDefault(one, Set.of()).stream().anyMatch(lines::contains);
    }
}
