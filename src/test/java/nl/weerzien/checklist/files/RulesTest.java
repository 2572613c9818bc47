package nl.weerzien.checklist.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.checklist.Amendment;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.Circumstances;
import nl.weerzien.checklist.Confidence;
import nl.weerzien.checklist.EditionId;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.HouseRules;
import nl.weerzien.checklist.NoGoverningEdition;
import nl.weerzien.checklist.Origin;
import nl.weerzien.checklist.OriginNote;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.checklist.PreparedUnder;
import nl.weerzien.checklist.Provenance;
import nl.weerzien.checklist.Relation;
import nl.weerzien.checklist.RouteVerdict;
import nl.weerzien.checklist.RuleBook;
import nl.weerzien.checklist.Source;
import nl.weerzien.checklist.YesNo;
import nl.weerzien.shared.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What must be true of the rules as they stand, whatever a single case says.
class RulesTest {
    private static final RuleBook RULES = RuleFolder.read(Path.of("checklists")).rules();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Country SYRIA = new Country("SY");

    @ParameterizedTest
    @EnumSource(Relation.class)
    void nobody_is_ever_refused_and_nobody_falls_through_the_rules(Relation relation) {
        var known = Circumstances.of(SYRIA).with(Fact.RELATION, relation);
        for (var day : List.of(TODAY, LocalDate.of(2026, 6, 11))) {
            var verdict = RULES.checklistFor(known, day).verdict();
            if (verdict instanceof RouteVerdict.AskSupervisor(var rules))
                assertThat(rules).isNotEmpty();
        }
    }

    @Test
    void nothing_known_makes_questions_and_no_failure() {
        var checklist = RULES.checklistFor(Circumstances.of(SYRIA), TODAY);
        assertThat(checklist.verdict()).isInstanceOf(RouteVerdict.CannotTell.class);
        assertThat(checklist.questions())
                .extracting(question -> question.fact())
                .contains(Fact.RELATION, Fact.BORN);
        assertThat(checklist.questions().getFirst().because()).isNotEmpty();
    }

    @Test
    void an_origin_nobody_described_gets_the_route_and_no_papers_of_its_own() {
        var checklist = RULES.checklistFor(Circumstances.of(new Country("TG")), TODAY);
        assertThat(checklist.items()).isNotEmpty();
        assertThat(checklist.notes()).extracting(OriginNote::origin).containsOnly(OriginNote.EVERYWHERE);
    }

    @Test
    void a_day_no_edition_covers_is_never_guessed() {
        assertThatThrownBy(() -> RULES.edition("nl/elsewhere", TODAY)).isInstanceOf(NoGoverningEdition.class);
    }

    @Test
    void a_new_edition_shows_what_changed_for_a_family() {
        var partner = Circumstances.of(SYRIA)
                .with(Fact.RELATION, Relation.SPOUSE)
                .with(Fact.PERMIT_KIND, PermitKind.SUBSIDIARY)
                .with(Fact.SPONSOR_CAME_ALONE_AS_MINOR, YesNo.NO);
        var before = RULES.checklistFor(partner, LocalDate.of(2026, 6, 11));
        var now = RULES.checklistFor(partner, TODAY);
        assertThat(before.edition()).isEqualTo(new EditionId(RuleBook.NAREIS, "until-2026-06-11"));
        assertThat(Amendment.between(record(before), record(now)))
                .filteredOn(Amendment.Added.class::isInstance)
                .extracting(
                        added -> ((Amendment.Added) added).now().requirement().name())
                .contains("income", "housing");
    }

    @Test
    void fields_of_faith_origin_and_blood_do_not_exist() {
        assertThat(EnumSet.allOf(FieldName.class))
                .noneMatch(field -> field.name().toLowerCase(Locale.ROOT).matches(".*(relig|faith|ethn|blood|sect).*"));
        assertThat(RULES.kinds().stream()
                        .flatMap(kind -> kind.neverExtract().stream())
                        .collect(Collectors.toSet()))
                .contains("الدين", "زمرة الدم", "ሃይማኖት");
    }

    @Test
    void every_paper_of_every_origin_has_words_by_which_it_is_recognised() {
        assertThat(RULES.kinds().stream().filter(kind -> kind.origin() != null)).allSatisfy(kind -> {
            assertThat(kind.titles()).as(kind.kind().code()).isNotEmpty();
            assertThat(kind.labels()).as(kind.kind().code()).isNotEmpty();
            assertThat(kind.neverExtract()).as(kind.kind().code()).isNotEmpty();
        });
    }

    @Test
    void no_label_of_faith_origin_or_blood_stands_before_a_field() {
        var never = RULES.kinds().stream()
                .flatMap(kind -> kind.neverExtract().stream())
                .collect(Collectors.toSet());
        assertThat(RULES.kinds().stream().flatMap(kind -> kind.labels().stream()))
                .noneMatch(label -> never.contains(label.text()));
    }

    @Test
    void what_heads_a_file_of_words_is_printed_on_every_paper_of_it() {
        assertThat(RULES.kinds().stream().filter(kind -> new Country("YE").equals(kind.origin())))
                .hasSizeGreaterThan(5)
                .allMatch(kind ->
                        kind.clues().stream().anyMatch(clue -> clue.text().equals("الجمهورية اليمنية")))
                .allMatch(kind -> kind.neverExtract().contains("المذهب"));
    }

    @Test
    void no_fact_that_rests_on_unverified_sources_alone_claims_high_confidence() {
        assertThat(provenances())
                .filteredOn(provenance ->
                        provenance.sources().stream().allMatch(source -> source.grade() == Source.Grade.UNVERIFIED))
                .noneMatch(provenance -> provenance.confidence() == Confidence.HIGH);
    }

    @Test
    void every_source_is_named_once_and_every_official_one_can_be_read_again() {
        assertThat(RULES.sources()).extracting(Source::id).doesNotHaveDuplicates();
        assertThat(RULES.sources())
                .filteredOn(source -> source.grade() != Source.Grade.UNVERIFIED)
                .allMatch(source -> source.url() != null);
    }

    @Test
    void every_claim_a_requirement_asks_can_be_shown_by_some_kind_of_every_origin() {
        for (var origin : RULES.origins()) {
            var asked = Stream.concat(
                    RULES.editions().stream().flatMap(edition -> edition.requirements().stream()),
                    origin.requirements().stream());
            assertThat(asked)
                    .allSatisfy(requirement -> assertThat(requirement.need().leaves())
                            .as("%s of %s", requirement.id(), origin.country().iso2())
                            .anyMatch(leaf ->
                                    RULES.kindsOf(origin.country()).stream().anyMatch(kind -> kind.answers(leaf))));
        }
    }

    @Test
    void the_origins_most_families_come_from_are_all_described() {
        assertThat(RULES.origins())
                .extracting(origin -> origin.country().iso2())
                .contains(
                        "SY", "ER", "YE", "TR", "IQ", "AF", "IR", "SO", "SD", "ET", "PS", "PK", "BI", "UG", "NG", "RU");
    }

    @Test
    void no_paper_of_an_origin_rests_on_a_source_of_which_only_the_opening_was_read_with_more_than_low_confidence() {
        assertThat(RULES.origins().stream().flatMap(origin -> origin.papers().stream()))
                .filteredOn(paper -> paper.provenance().sources().stream()
                        .allMatch(source -> source.title().startsWith("Opening only read")))
                .allMatch(paper -> paper.provenance().confidence() == Confidence.LOW);
    }

    /// Nobody is sent to an authority by these: they say no, or name the UN, the country of refuge or a notary there.
    private static final Set<String> SEND_TO_NO_AUTHORITY =
            Set.of("not-abroad", "eunrwa", "host-country", "notary-nairobi");

    @Test
    void whoever_is_told_how_to_get_a_paper_is_told_in_the_same_breath_to_think_of_safety() {
        for (var origin : RULES.origins())
            for (var paper : origin.papers())
                for (var fact : paper.facts(Origin.Aspect.FROM_ABROAD)) {
                    var key = fact.text().key();
                    if (SEND_TO_NO_AUTHORITY.contains(key.substring(key.lastIndexOf('.') + 1))) continue;
                    assertThat(words("nl", key)).as(paper.kind().code()).containsIgnoringCase("veilig");
                    assertThat(words("en", key)).as(paper.kind().code()).containsIgnoringCase("safe");
                }
    }

    private static String words(String language, String key) {
        return RULES.texts().get(language).get(key);
    }

    @Test
    void each_origin_warns_before_anybody_asks_its_authorities() {
        assertThat(RULES.origins())
                .allMatch(origin -> origin.notes().stream()
                        .anyMatch(note -> note.kind() == OriginNote.Kind.SAFETY
                                && note.when().isEmpty()));
    }

    private static PreparedUnder record(Checklist checklist) {
        return HouseRules.service().preparedUnder(checklist, SYRIA);
    }

    private static List<Provenance> provenances() {
        var all = new ArrayList<Provenance>();
        RULES.editions().forEach(edition -> {
            edition.circle().forEach(rule -> all.add(rule.provenance()));
            edition.requirements().forEach(rule -> all.add(rule.provenance()));
            edition.doubts().forEach(rule -> all.add(rule.provenance()));
        });
        RULES.origins()
                .forEach(origin -> origin.papers().forEach(paper -> {
                    all.add(paper.provenance());
                    paper.facts().forEach(fact -> all.add(fact.provenance()));
                }));
        RULES.terms().forEach(term -> all.add(term.provenance()));
        return all;
    }
}
