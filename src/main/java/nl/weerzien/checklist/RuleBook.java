package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;

/// Everything the rule files say, read and checked once, never changed.
///
/// @param notes what to know about the papers of any origin
/// @param road what to know, do and ask after filing
/// @param texts by language (`nl`, `en`, `ar`) the words of every key that begins with `checklist.` and is kept
///     beside the rules
/// @param prints checksums of the rule files, by file
/// @param shelves what was worked out of it so far; says nothing that the rest does not
public record RuleBook(
        List<Source> sources,
        List<KindDescription> kinds,
        List<Edition> editions,
        List<Term> terms,
        List<Origin> origins,
        List<OriginNote> notes,
        RoadBook road,
        Map<String, Map<String, String>> texts,
        Map<String, String> prints,
        Shelves shelves) {

    /// The route of family reunification for holders of an asylum permit.
    public static final String NAREIS = "nl/nareis";

    /// The route beside it, for who is outside its circle: Article 8 ECHR.
    public static final String ARTICLE_8 = "nl/article-8";

    private static final String ORIGINAL = "nl";

    public RuleBook {
        sources = List.copyOf(sources);
        kinds = List.copyOf(kinds);
        editions = List.copyOf(editions);
        terms = List.copyOf(terms);
        origins = List.copyOf(origins);
        notes = List.copyOf(notes);
        texts = Map.copyOf(texts);
        prints = Map.copyOf(prints);
    }

    public RuleBook(
            List<Source> sources,
            List<KindDescription> kinds,
            List<Edition> editions,
            List<Term> terms,
            List<Origin> origins,
            List<OriginNote> notes,
            RoadBook road,
            Map<String, Map<String, String>> texts,
            Map<String, String> prints) {
        this(sources, kinds, editions, terms, origins, notes, road, texts, prints, new Shelves());
    }

    /// The relative's checklist under the edition that judges: the one in force when the IND decided, and while
    /// it has not decided, the one in force today, whenever the application was filed.
    ///
    /// @throws NoGoverningEdition if no edition covers that day
    public Checklist checklistFor(Circumstances circumstances, LocalDate today) {
        return checklistFor(NAREIS, circumstances, today);
    }

    /// As [#checklistFor(Circumstances, LocalDate)], on another route.
    public Checklist checklistFor(String route, Circumstances circumstances, LocalDate today) {
        var day = circumstances.day(Fact.DECIDED_ON).orElse(today);
        return Drawing.up(this, edition(route, day), circumstances, today);
    }

    /// The relative's checklist under an edition named.
    Checklist checklistUnder(Edition edition, Circumstances circumstances, LocalDate today) {
        return Drawing.up(this, edition, circumstances, today);
    }

    /// A term as it holds for a trigger on that day, under these circumstances; unsettled when facts or sources
    /// leave it open. Empty when the law knows no such term for them.
    public Optional<TimeLimit> timeLimit(TermName name, LocalDate triggerDay, Circumstances circumstances) {
        return TermChoice.of(terms, name, triggerDay, circumstances);
    }

    /// A checksum of everything that speaks for an origin under an edition: when it differs, the rules were changed.
    public String print(EditionId edition, Country origin) {
        return Stream.of(
                        "routes/" + edition + ".yaml",
                        "routes/" + edition.route() + "/terms.yaml",
                        "document-kinds.yaml",
                        "origins/" + origin.iso2().toLowerCase(Locale.ROOT) + ".yaml",
                        "origins/" + OriginNote.EVERYWHERE + ".yaml")
                .map(file -> prints.getOrDefault(file, "none"))
                .collect(Collectors.joining("-"));
    }

    /// A text in the language in which the rules are written.
    String original(MessageKey text) {
        return texts.getOrDefault(ORIGINAL, Map.of()).getOrDefault(text.key(), text.key());
    }

    /// The edition of a route in force on a day.
    ///
    /// @throws NoGoverningEdition if none covers the day; we never guess
    public Edition edition(String route, LocalDate day) {
        return editions.stream()
                .filter(edition -> edition.id().route().equals(route) && edition.isInForce(day))
                .findFirst()
                .orElseThrow(() -> new NoGoverningEdition(route, day));
    }

    public Optional<Edition> edition(EditionId id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    /// Empty for an origin whose papers nobody has described yet.
    public Optional<Origin> origin(Country country) {
        return origins.stream()
                .filter(origin -> origin.country().equals(country))
                .findFirst();
    }

    public Optional<KindDescription> kind(DocumentKind kind) {
        return kinds.stream().filter(known -> known.kind().equals(kind)).findFirst();
    }

    /// The kinds of paper a person of this origin may hold: the origin's own and the general ones.
    public List<KindDescription> kindsOf(Country country) {
        return kinds.stream()
                .filter(kind -> kind.origin() == null || kind.origin().equals(country))
                .toList();
    }
}
