package nl.weerzien.document.reader;

import static nl.weerzien.family.CalendarSystem.ETHIOPIAN;
import static nl.weerzien.family.CalendarSystem.GREGORIAN;
import static nl.weerzien.family.CalendarSystem.HIJRI;
import static nl.weerzien.family.CalendarSystem.SOLAR_HIJRI;

import java.util.ArrayList;
import java.util.List;
import nl.weerzien.family.CalendarSystem;

/// The names of months as papers print them.
final class MonthNames {
    private record Year(CalendarSystem calendar, List<String> months) {
        static Year of(CalendarSystem calendar, String months) {
            return new Year(
                    calendar,
                    List.of(months.split(" ")).stream().map(Folded::of).toList());
        }
    }

    /// A month by its number in its calendar.
    record Month(CalendarSystem calendar, int number) {}

    private static final List<Year> YEARS = List.of(
            Year.of(GREGORIAN, "January February March April May June July August September October November December"),
            Year.of(
                    GREGORIAN,
                    "januari februari maart april mei juni juli augustus september oktober november december"),
            Year.of(GREGORIAN, "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"),
            Year.of(
                    GREGORIAN,
                    "كانونالثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرينالأول تشرينالثاني كانونالأول"),
            Year.of(GREGORIAN, "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
            Year.of(GREGORIAN, "ጥሪ ለካቲት መጋቢት ሚያዝያ ግንቦት ሰነ ሓምለ ነሓሰ መስከረም ጥቅምቲ ሕዳር ታሕሳስ"),
            Year.of(ETHIOPIAN, "መስከረም ጥቅምት ኅዳር ታኅሣሥ ጥር የካቲት መጋቢት ሚያዝያ ግንቦት ሰኔ ሐምሌ ነሐሴ ጳጉሜን"),
            Year.of(
                    HIJRI,
                    "محرم صفر ربيعالأول ربيعالآخر جمادىالأولى جمادىالآخرة رجب شعبان رمضان شوال ذوالقعدة ذوالحجة"),
            Year.of(
                    HIJRI,
                    "محرم صفر ربيعالأول ربيعالثاني جمادىالأولى جمادىالثانية رجب شعبان رمضان شوال ذيالقعدة ذيالحجة"),
            Year.of(SOLAR_HIJRI, "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"),
            Year.of(SOLAR_HIJRI, "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت"));

    private MonthNames() {}

    /// The months that `name` may be, in every calendar that has one of that name; whole names, the first
    /// three letters of Latin ones, or a name read with a small mistake.
    static List<Month> find(String name) {
        var folded = Folded.of(name);
        var found = matching(folded, false);
        return found.isEmpty() ? matching(folded, true) : found;
    }

    private static List<Month> matching(String name, boolean mistaken) {
        var found = new ArrayList<Month>();
        for (var year : YEARS) {
            for (int i = 0; i < year.months().size(); i++) {
                var known = year.months().get(i);
                boolean same =
                        known.equals(name) || name.length() == 3 && name.charAt(0) < 0x80 && known.startsWith(name);
                if (same || mistaken && known.length() > 3 && Nearness.near(name, known)) {
                    var month = new Month(year.calendar(), i + 1);
                    if (!found.contains(month)) found.add(month);
                }
            }
        }
        return found;
    }
}
