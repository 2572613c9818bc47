package nl.weerzien.bench.papers;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Invents letters of the immigration service about a family that is told to it.
///
/// @param sponsor as the letter addresses them: `mevrouw Alhamwi`
/// @param people whom it is about
/// @param term the sentence that states the term of a completion request or refusal
/// @param points what a completion request asks, each with its number or bullet
public record LetterMaker(
        String sponsor, LocalDate sent, List<About> people, String term, List<String> points, String face) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

    private static final String ANSWER =
            "Wij moeten uw reactie binnen twee weken na de datum van deze brief ontvangen.";
    private static final String OBJECT = "U kunt binnen vier weken na de datum van deze brief bezwaar maken.";

    /// The kinds there is a text for.
    public static final List<String> KINDS = List.of("receipt", "completion", "approval", "refusal");

    /// @param decision as printed, `ingewilligd` or `afgewezen`; only letters with a table of decisions say it
    public record About(String name, String born, String vNumber, String decision) {}

    /// A family to practise with.
    public static LetterMaker aFamily(LocalDate sent) {
        return new LetterMaker(
                "heer Alhamwi",
                sent,
                List.of(
                        new About("Rahma Alhamwi", "8 augustus 1988", "271.304.5566", "ingewilligd"),
                        new About("Amal Alhamwi", "2 maart 2010", "271.304.5567", "afgewezen")),
                ANSWER,
                List.of(
                        "1. een geboorteakte van Amal Alhamwi met een beëdigde vertaling;",
                        "2. een kopie van het paspoort van Rahma Alhamwi, van alle pagina's met gegevens of stempels;",
                        "3. de vragenlijst (huwelijks)partner nareis, volledig ingevuld en ondertekend;",
                        "4. een recente brief van het ziekenhuis in Homs."),
                "Liberation Sans");
    }

    /// The Syrian demo family, of whom the son is refused: only those a letter of that kind is about.
    private static LetterMaker demoFamily(String kind, LocalDate sent) {
        var rahma = new About("Rahma Alhamwi", "12 maart 1990", "271.304.5566", "ingewilligd");
        var amal = new About("Amal Darwish", "21 juni 2010", "271.304.5567", "ingewilligd");
        var sami = new About("Sami Darwish", "15 september 2017", "271.304.5568", "afgewezen");
        var people = switch (kind) {
            case "receipt" -> List.of(rahma, amal, sami);
            case "refusal" -> List.of(sami);
            default -> List.of(rahma, amal);
        };
        return new LetterMaker(
                "heer Darwish",
                sent,
                people,
                kind.equals("refusal") ? OBJECT : ANSWER,
                List.of(
                        "1. een geboorteakte van Amal Darwish met een beëdigde vertaling;",
                        "2. een kopie van het paspoort van Rahma Alhamwi, van alle pagina's met gegevens of stempels;",
                        "3. de vragenlijst (huwelijks)partner nareis, volledig ingevuld en ondertekend;",
                        "4. een recente brief van het ziekenhuis in Homs."),
                "Liberation Sans");
    }

    public LetterMaker asking(String newTerm, String... newPoints) {
        return new LetterMaker(sponsor, sent, people, newTerm, List.of(newPoints), face);
    }

    /// @param kind one of [#KINDS]
    public BufferedImage draw(String kind) {
        var body = body(kind);
        var labels = new ArrayList<>(List.of("Datum: " + DAY.format(sent), body.removeFirst()));
        people.forEach(person -> labels.add("V-nummer: " + person.vNumber));
        var margin = List.of(
                "Immigratie- en",
                "Naturalisatiedienst",
                "Postbus 0000",
                "0000 XX Oefenstad",
                "",
                "Telefoon 088 000 00 00",
                "",
                "Ons kenmerk",
                "OEFEN-" + sent.getYear() + "-0417");
        var address = List.of("De " + sponsor, "Oefenstraat 12", "0000 XX OEFENSTAD");
        return OfficialLetter.draw(new Font(face, Font.PLAIN, 40), address, labels, margin, body);
    }

    /// As a phone takes it.
    public BufferedImage photograph(String kind, long seed) {
        return Variant.PHOTO.of(draw(kind), new Random(seed));
    }

    private List<String> body(String kind) {
        return text(kind)
                .lines()
                .flatMap(line -> switch (line) {
                    case "{people}" ->
                        people.stream().map(one -> "| " + one.name + " | " + one.born + " | " + one.vNumber);
                    case "{decisions}" ->
                        people.stream().map(one -> "| " + one.name + " | " + one.vNumber + " | " + one.decision);
                    case "{points}" -> points.stream();
                    default -> Stream.of(filled(line));
                })
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String filled(String line) {
        var names = people.stream().map(About::name).collect(Collectors.joining(" en "));
        return line.replace("{sponsor}", sponsor)
                .replace("{names}", names)
                .replace("{term}", term)
                .replace("{received}", DAY.format(sent.minusDays(9)))
                .replace("{until}", DAY.format(sent.plusMonths(9)));
    }

    private static String text(String kind) {
        var file = "letter-" + kind + ".txt";
        try (var in = Objects.requireNonNull(LetterMaker.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Writes a letter of every kind to the demo family, as scanned and as photographed, into a folder.
    ///
    /// @param arguments the folder, and perhaps the day the letters are of (today)
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var sent = arguments.length > 1 ? LocalDate.parse(arguments[1]) : LocalDate.now();
        for (var kind : KINDS) {
            var letters = demoFamily(kind, sent);
            PaperMaker.write(letters.draw(kind), Variant.CLEAN, folder.resolve(kind + ".png"));
            PaperMaker.write(
                    letters.photograph(kind, kind.hashCode()), Variant.PHOTO, folder.resolve(kind + "-photo.jpg"));
        }
    }
}
