package nl.weerzien.checklist.files;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.checklist.AgeOn;
import nl.weerzien.checklist.Fact;

/// The keys that each kind of block may have. Any other key is a problem. `checklist.schema.json` says the same
/// to editors, and a test holds the two together.
enum Shape {
    SOURCES_FILE("sources"),
    SOURCE("title date grade", "url"),
    KINDS_FILE("kinds"),
    KIND("kind shows languages scripts calendars machine-readable", "private"),
    WORDS_FILE("words", "clues labels never-extract"),
    KIND_WORDS("", "titles clues labels never-extract asked-as"),
    WORD("text language confidence"),
    LABEL("text language field confidence"),
    EDITION_FILE("edition checked check-again circle requirements", "from until doubts overlays"),
    CIRCLE_RULE("id says sources confidence", "when checked check-again"),
    REQUIREMENT("id about asked-by need explainable sources confidence", "when checked check-again"),
    NEED("", "all-of one-of claim at-least kind"),
    DOUBT("id for sources confidence", "when checked check-again"),
    OVERLAY("id from rules sources confidence", "until checked check-again"),
    EFFECT("now", "when"),
    TERMS_FILE("checked check-again terms"),
    TERM(
            "term trigger length binds counting in-an-act settled sources confidence",
            "from until when checked check-again"),
    REMINDERS_FILE("checked check-again quiet-hours terms papers silences kept", "not-reminded"),
    QUIET_HOURS("from until zone"),
    TERM_REMINDER("term to sources confidence", "in-product mail call checked check-again"),
    REPEATED_REMINDER("after again-after at-most by to sources confidence", "checked check-again"),
    KEPT_NOTICES("days sources confidence", "checked check-again"),
    ORIGIN_FILE(
            "origin languages calendars checked check-again papers notes", "authorities requirements posts unknown"),
    EVERY_ORIGIN_FILE("checked check-again notes"),
    AUTHORITY("id text standing sources confidence", "from until checked check-again"),
    PAPER(
            "kind local latin shows languages scripts calendars machine-readable sources confidence",
            "facts from-age when authorities checked check-again"),
    PAPER_FACT("about text sources confidence", "from until checked check-again"),
    NOTE("id about sources confidence", "when checked check-again"),
    POST("place text sources confidence", "checked check-again"),
    UNKNOWN("text sources confidence", "checked check-again"),
    STATIONS_FILE("checked check-again notes steps stations"),
    ROAD_NOTE("id sources confidence", "checked check-again"),
    STEP("id by sources confidence", "conditions checked check-again"),
    STATION("stage usual trouble meanwhile sources confidence", "news silence checked check-again"),
    USUAL("id from to sources confidence", "when checked check-again"),
    NEWS("within of sources confidence", "checked check-again"),
    TASKS_FILE("checked check-again tasks"),
    TASK("id at by sources confidence", "when origins posts term checked check-again"),
    FUNDS_FILE("checked check-again notes funds"),
    FUND("id name pays conditions sources confidence", "local checked check-again"),
    REFERRALS_FILE("checked check-again referrals"),
    REFERRAL("id at name phone address web sources confidence", "office checked check-again"),
    ROAD_CASES_FILE("cases", "families"),
    ROAD_CASE("case today origin stage expect", "post family given"),
    ROAD_EXPECT("", "tasks no-tasks perhaps usual not-usual"),
    CASES_FILE("cases", "families"),
    CASE("case today origin expect", "family given route"),
    SITUATION("case today origin", "family given route expect"),
    EXPECT(
            "",
            "edition verdict by because needed not-needed explainable not-explainable cannot-tell questions no-questions doubts no-doubts notes now "
                    + "birthdays terms papers no-papers"),
    EXPECTED_TERM("term trigger last-day", "by-law settled"),
    WHEN(Set.of(), conditions()),
    GIVEN(Set.of(), facts());

    private final Set<String> required;
    private final Set<String> keys;

    Shape(String required, String optional) {
        this(words(required), words(optional));
    }

    Shape(String required) {
        this(required, "");
    }

    Shape(Set<String> required, Set<String> optional) {
        this.required = required;
        this.keys = new LinkedHashSet<>(required);
        this.keys.addAll(optional);
    }

    Set<String> required() {
        return required;
    }

    /// Every key allowed, the required ones first.
    Set<String> keys() {
        return keys;
    }

    /// The shape's name in the schema.
    String schemaName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> words(String line) {
        return line.isBlank()
                ? Set.of()
                : new LinkedHashSet<>(List.of(line.strip().split("\\s+")));
    }

    private static Set<String> conditions() {
        return Stream.concat(facts().stream(), Arrays.stream(AgeOn.values()).map(AgeOn::code))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> facts() {
        return Arrays.stream(Fact.values()).map(Fact::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
