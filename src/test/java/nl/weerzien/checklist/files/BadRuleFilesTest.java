package nl.weerzien.checklist.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The true rules with one thing spoilt, and what the loader says of it.
class BadRuleFilesTest {
    private static final String EDITION = "routes/nl/nareis/from-2026-06-12.yaml";

    @TempDir
    Path folder;

    @BeforeEach
    void copy_the_true_rules() throws IOException {
        TrueRules.copyTo(folder);
    }

    @Test
    void the_true_rules_are_read() {
        assertThat(RuleFiles.load(folder).editions()).hasSize(3);
    }

    @Test
    void rules_without_reminders_are_not_whole() throws IOException {
        Files.delete(folder.resolve("reminders.yaml"));
        assertThatThrownBy(() -> RuleFiles.load(folder))
                .hasMessageContaining("reminders.yaml")
                .hasMessageContaining("is missing. Say when people are reminded.");
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            routes/nl/nareis/from-2026-06-12.yaml | says: inside, when | sais: inside, when | is no key here. Did you mean 'says'?
            routes/nl/nareis/from-2026-06-12.yaml | need: { claim: photo, at-least: indicative }, |  | requirements.photo.need: is missing. Write it.
            routes/nl/nareis/from-2026-06-12.yaml | claim: photo | claim: foto | 'foto' is not known. Did you mean 'photo'?
            routes/nl/nareis/from-2026-06-12.yaml | claim: photo, at-least: indicative | claim: photo | at-least: is missing. Write official, religious or indicative.
            routes/nl/nareis/from-2026-06-12.yaml | claim: photo, at-least: indicative | claim: photo, kind: PHOTO | must have exactly one of: all-of, one-of, claim, kind.
            routes/nl/nareis/from-2026-06-12.yaml | sources: [rh-apply] | sources: [rh-aply] | 'rh-aply' is no known source. Did you mean 'rh-apply'?
            routes/nl/nareis/from-2026-06-12.yaml | sources: [rh-apply] | sources: [] | sources: is empty. Name at least one; 'unverified' is a source too.
            routes/nl/nareis/from-2026-06-12.yaml | sending: online | sending: fax | 'fax' is no answer to this fact. Use one of: online, post, lawyer.
            routes/nl/nareis/from-2026-06-12.yaml | sending: online | sendin: online | sendin: is no key here. Did you mean 'sending'?
            routes/nl/nareis/from-2026-06-12.yaml | age-filing: from 15 | age-filing: 15+ | '15+' is no age. Write 'from 12', 'below 18' or 'from 12 below 18'.
            routes/nl/nareis/from-2026-06-12.yaml | until 2026-06-11 | before June | 'before June' is no span of days.
            routes/nl/nareis/from-2026-06-12.yaml | edition: from-2026-06-12 | edition: new | edition: must be the file's name, 'from-2026-06-12'. Rename one of them.
            routes/nl/nareis/from-2026-06-12.yaml | id: photo, | id: Photo!, | 'Photo!' is no name. Use lower-case letters, digits and hyphens.
            routes/nl/nareis/from-2026-06-12.yaml | id: photo, | id: identity, | requirements: 'identity' stands there twice. Give one another name.
            routes/nl/nareis/from-2026-06-12.yaml | checked: 2026-11-21 | checked: 21-11-2026 | '21-11-2026' is no day. Write it as 2026-06-12.
            routes/nl/nareis/from-2026-06-12.yaml | check-again: 2027-01-15 | check-again: 2026-11-21 | check-again: must come after 'checked' (2026-11-21).
            routes/nl/nareis/from-2026-06-12.yaml | check-again: 2027-01-15 | checked: 2026-11-21 | checked: is written twice; first in line 5. Keep one.
            routes/nl/nareis/from-2026-06-12.yaml | from: 2026-06-12 | from: | from: has no value. Write one, or remove the key.
            routes/nl/nareis/from-2026-06-12.yaml | from: 2026-06-12 | from: 2026-06-11 | from: overlaps with until-2026-06-11. An edition begins the day after the one before ends.
            routes/nl/nareis/from-2026-06-12.yaml | from: 2026-06-12 | from: 2026-06-14 | from: leaves a gap after until-2026-06-11, which ends on 2026-06-11. Begin on 2026-06-12.
            routes/nl/nareis/from-2026-06-12.yaml | explainable: no, | explainable: perhaps, | explainable: must be yes or no.
            routes/nl/nareis/from-2026-06-12.yaml | confidence: high | confidence: sure | 'sure' is not known. Use one of: low, medium, high.
            routes/nl/nareis/from-2026-06-12.yaml | confidence: high | confidence: [high] | confidence: must be a value, not a list.
            routes/nl/nareis/from-2026-06-12.yaml | need: { claim: photo, at-least: indicative } | need: photo | need: must be a block of keys, not
            routes/nl/nareis/terms.yaml | terms: | terms: { term: appeal }\\nold: | terms: must be a list, not
            routes/nl/nareis/from-2026-06-12.yaml | sources: [rh-apply] | sources: [{ id: rh-apply }] | sources: must hold plain values, not
            routes/nl/nareis/from-2026-06-12.yaml | circle: | circle:\\n  - other-relative | circle: must hold blocks of keys, not
            routes/nl/nareis/from-2026-06-12.yaml | from: 2026-06-12 | from: 2026-06-12\\nuntil: 2030-01-01 | until: the last edition must have no 'until' while no newer one follows.
            routes/nl/nareis/until-2026-06-11.yaml | until: 2026-06-11 | from: 2000-01-01\\nuntil: 2026-06-11 | from: the first edition must have no 'from'
            routes/nl/nareis/terms.yaml | length: 3 months | length: a while | 'a while' is no length. Write '3 months', '4 weeks', '90 days', '2 years'.
            routes/nl/nareis/terms.yaml | trigger: filed | trigger: field | 'field' is not known. Did you mean 'filed'?
            routes/nl/nareis/sources.yaml | url: https://wetten.overheid.nl/BWBR0002448 | url: somewhere nice | url: 'somewhere nice' is no web address.
            routes/nl/nareis/sources.yaml | grade: court | grade: holy | 'holy' is not known. Use one of: official, official-copy,
            origins/sy.yaml | kind: SY_ID | kind: SY ID | 'SY ID' is no code. Use upper-case letters, digits and underscores.
            origins/sy.yaml | kind: SY_DEATH | kind: SY_BIRTH | SY_BIRTH is defined twice; first in origins/sy.yaml:
            origins/sy.yaml | { kind: SY_FAMILY_EXTRACT } | { kind: SY_FAMILY_EXTRAKT } | 'SY_FAMILY_EXTRAKT' is no known kind of paper. Did you mean 'SY_FAMILY_EXTRACT'?
            origins/sy.yaml | origin: SY | origin: ER | origin: must be the country's two upper-case letters
            origins/sy.yaml | calendars: [gregorian] | calendars: [julian] | 'julian' is not known. Use one of: gregorian, hijri, solar-hijri, ethiopian.
            origins/sy.yaml | shows: { identity: official | shows: { identity: holy | 'holy' is not known. Use one of: indicative, religious, official.
            origins/sy.yaml | [{ kind: SY_FAMILY_EXTRACT }, { kind: SY_FAMILY_BOOK }] | [] | one-of: has no branches. Write at least one.
            origins/sy.yaml | authorities: [salvation-government, | authorities: [salvation-goverment, | authorities: 'salvation-goverment' stands not under 'authorities'. Did you mean 'salvation-government'?
            routes/nl/nareis/sources.yaml | sources: | sources:\\n  NL1: { title: Again, date: undated, grade: unverified } | NL1: is defined twice. A source's name is one for all files; choose another.
            road/stations.yaml | usual: unknown, trouble: [names-differ], | usual: long, trouble: [names-differ], | usual: must be a list, not
            road/stations.yaml | trouble: [names-differ], | trouble: [name-differs], | 'name-differs' stands not under 'notes'. Did you mean 'names-differ'?
            road/stations.yaml | silence: [check-address, ask-ind], |  | news: and 'silence' belong together: write both or neither.
            road/stations.yaml | of: ind-decides, | of: ind-decide, | 'ind-decide' is no beginning. Did you mean 'ind-decides'?
            road/stations.yaml | within: 3 weeks | within: soon | 'soon' is no length. Write '3 months', '4 weeks', '90 days', '2 years'.
            road/stations.yaml | stage: gathering | stage: gatering | 'gatering' is not known. Did you mean 'gathering'?
            road/stations.yaml | stage: withdrawn | stage: ended | says nothing of 'withdrawn'. Write it.
            road/stations.yaml | notes: | notes:\\n  - { id: nobody-names-this, sources: [iom], confidence: low } | 'nobody-names-this' is named nowhere. Name it, or remove it.
            road/after-arrival.yaml | by: relative, when: { age-today: from 12 } | by: family, when: { age-today: from 12 } | 'family' is not known. Use one of: relative, sponsor, volunteer, supervisor, lawyer.
            road/after-arrival.yaml | age-today: from 12 | age-today: 12 | '12' is no age.
            road/after-arrival.yaml | id: permit-card | id: permit-kard | task.permit-kard.title: has no words in road/nl.properties.
            road/after-approval.yaml | id: exit-permit | id: visa-photo | id: stands there twice. Give one another name.
            road/after-approval.yaml | term: visa-valid | term: visa-vallid | 'visa-vallid' is not known. Did you mean 'visa-valid'?
            road/after-approval.yaml | origins: [PS] | origins: [Palestine] | 'Palestine' is no country. Write two upper-case letters: SY.
            road/after-approval.cases.yaml | tasks: [travel-in-time, book-report], no-tasks: [fly-with-adult, ask-money] | tasks: [fly-with-adult] | does not hold: expected task fly-with-adult
            road/funds.yaml | pays: travel | pays: tickets | 'tickets' is not known.
            road/referrals.yaml | phone: unknown, address: unknown, web: unknown, sources: [general-knowledge], confidence: low } | address: unknown, web: unknown, sources: [general-knowledge], confidence: low } | phone: is missing. Write it.
            road/referrals.yaml | web: "https://rvr.org" | web: rvr.org | 'rvr.org' is no web address. Write 'https://…' or 'unknown'.
            origins/sy.nl.properties | name = Syrië | name = | name: has no words. Write 'key = words'.
            origins/sy.words.yaml | field: national-number | field: religion | 'religion' is not known.
            origins/sy.words.yaml | SY_BIRTH: | SY_BRITH: | words.SY_BRITH: is no known kind of paper. Did you mean 'SY_BIRTH'?
            origins/sy.words.yaml | never-extract: ["الدين" | never-extract: ["الجنس" | never-extract: 'الجنس' is also a label. It cannot be both.
            origins/ye.words.yaml | never-extract: ["الدين" | never-extract: ["اسم المولود" | never-extract: 'اسم المولود' is also a label. It cannot be both.
            document-kinds.yaml | machine-readable: td3 | machine-readable: td9 | 'td9' is not known. Did you mean 'td1'?
            origins/sy.nl.properties | kind.SY_ID = | kind.SY_IDD = | kind.SY_ID: has no words in origins/sy.nl.properties.
            origins/sy.nl.properties | kind.SY_ID = | kind.SY_IDD = | kind.SY_IDD: is used by no rule. Did you mean 'kind.SY_ID'?
            texts/ar.properties | # translation: machine, not reviewed | # done | must say who translated
            origins/sy.en.properties | kind.SY_ID = | kind.SY_PASSPORT = x\\nkind.SY_ID = | kind.SY_PASSPORT: stands there twice. Keep one.
            origins/sy.cases.yaml | needed: [sy-family-record] | needed: [sy-family-recrod] | 'sy-family-recrod' is not known. Did you mean 'sy-family-record'?
            origins/sy.cases.yaml | not-needed: [sy-family-record] | not-neded: [sy-family-record] | is no key here. Did you mean 'not-needed'?
            origins/sy.cases.yaml | relation: spouse | relation: wife | 'wife' is no answer.
            origins/sy.cases.yaml | origin: SY | origin: Syria | origin: 'Syria' is no country. Write two upper-case letters: SY.
            origins/sy.cases.yaml | family: halabi | family: halaby | family: 'halaby' does not stand under 'families'.
            origins/sy.cases.yaml | born: 2012-11-21 | born: 2012-12-31..2012-01-01 | born: ends before it begins.
            origins/sy.cases.yaml | not-needed: [sy-family-record] | needed: [sy-family-record] | does not hold: expected sy-family-record needed, got not needed.
            origins/er.cases.yaml | notes: [safety, no-id-below-18 | notes: [no-id-below-18 | note safety of ER: has no golden case. Write one that expects it: notes: [safety].
            routes/nl/nareis/from-2026-06-12.yaml | sources: [rh-apply] | sources: [zz9] | 'zz9' is no known source. Nearest are:
            routes/nl/nareis/from-2026-06-12.yaml | sources: [rh-apply] | sources: [zz9] | A new one is written into a sources.yaml first.
            routes/nl/nareis/from-2026-06-12.yaml | checked: 2026-11-21 | checked: 2026-11-31 | '2026-11-31' is not in the calendar. Look up the day.
            routes/nl/nareis/from-2026-06-12.yaml | claim: photo | claim: filiation | 'filiation' is not known. Use one of: identity, nationality, travel, birth,
            routes/nl/nareis/from-2026-06-12.yaml | confidence: high | confidence: [high] | must be a value, not a list. Write one word, without brackets.
            origins/sy.yaml | shows: { identity: official, nationality: official } | shows: [identity] | shows: must be a block of keys, not a list. Write '{ key: value }'.
            origins/sd.yaml | any/interior-ministry | any/interior-minstry | Did you mean 'fact.interior-ministry'? Or write a line
            reminders.yaml | mail: [10, 5], call: [2, 0] | mails: [10, 5], call: [2, 0] | mails: is no key here. Did you mean 'mail'?
            reminders.yaml | call: [2, 0] | call: [2, soon] | call: 'soon' is no number of days from 0 to 1000.
            reminders.yaml | mail: [10, 5], call: [2, 0] | mail: [10, 5], call: [5, 0] | names a day twice.
            reminders.yaml | mail: [10, 5], call: [2, 0], |  | has no days. Write at least one under in-product, mail or call.
            reminders.yaml | term: appeal-for-refugee-status | term: file-application | 'file-application' stands there twice. Keep one.
            reminders.yaml | [wait-subsidiary, |  [ | terms: 'wait-subsidiary' binds the family and nobody is reminded of it.
            reminders.yaml | [wait-subsidiary, | [wait-subsidiary, object, | not-reminded: 'object' is reminded of. Keep one.
            reminders.yaml | to: [sponsor], | to: [relative], | 'relative' is nobody to remind.
            reminders.yaml | from: "21:00" | from: "9 pm" | from: '9 pm' is no hour. Write it as "21:00".
            reminders.yaml | zone: Europe/Amsterdam | zone: Amsterdam | zone: 'Amsterdam' is no time zone. Write Europe/Amsterdam.
            reminders.yaml | kept: { days: 365 | kept: { days: for ever | kept.days: 'for ever' is no number of days from 1 to 1000.
            reminders.yaml | again-after: 14, at-most: 3 | at-most: 3 | papers.again-after: is missing. Write it.
            """)
    void one_spoilt_thing_is_told_with_file_and_cure(String file, String good, String bad, String told)
            throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(good);
        Files.writeString(
                path,
                text.replaceFirst(
                        Pattern.quote(good),
                        bad == null ? "" : bad.replace("\\n", "\n").replace("$", "\\$")));
        assertThatThrownBy(() -> RuleFiles.load(folder))
                .hasMessageContaining(told)
                .hasMessageContaining(told.contains("has no golden case") ? "*.cases.yaml" : file);
    }

    @Test
    void all_problems_are_told_at_once_each_with_its_line() throws IOException {
        spoil(EDITION, "claim: photo", "claim: foto");
        spoil(EDITION, "sending: lawyer", "sending: pigeon");
        spoil("origins/er.yaml", "confidence: high", "confidence: sure");
        assertThatThrownBy(() -> RuleFiles.load(folder))
                .hasMessageContaining("'foto'")
                .hasMessageContaining("'pigeon'")
                .hasMessageContaining("'sure'")
                .hasMessageMatching("(?s)3 problems.*origins/er.yaml:\\d+: .*from-2026-06-12.yaml:\\d+: .*");
    }

    @Test
    void a_file_that_is_no_yaml_is_told_with_its_line() throws IOException {
        spoil(EDITION, "circle:", "circle: [");
        assertThatThrownBy(() -> RuleFiles.load(folder)).hasMessageContaining("is no YAML");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            17|     latin: "bitaqat hawiyya"|it does not begin below its neighbours. Give it as many spaces before it as they have.
            17|       latin: "bitaqat hawiyya"|it does not begin below its neighbours. Give it as many spaces before it as they have.
            17|\\tlatin: "bitaqat hawiyya"|there is a tab. Use spaces only.
            17|    latin:\\t"bitaqat hawiyya"|there is a tab. Use spaces only.
            17|    latin: "bitaqat hawiyya|the quote " that opens here is not closed. Close it.
            17|    latin:"bitaqat hawiyya"|between key and value stands a colon and a space: 'key: value'. Write both.
            17|    latin: bitaqat: hawiyya|one colon too many, or too far to the right. Put a text with a colon between quotes.
            17|    latin: [bitaqat, hawiyya|a comma, or the } or ] at the end, is missing. Write it.
            17|    latin: { a: b c: d }|a comma, or the } or ] at the end, is missing. Write it.
            17|    latin: @hawiyya|a value cannot begin with this sign. Put it between quotes.
            """)
    void a_slip_of_the_pen_is_told_with_its_own_line_and_nothing_else(int line, String bad, String told)
            throws IOException {
        spoil("origins/sy.yaml", "    latin: \"al-bitaqa al-shakhsiyya\"", bad.replace("\\t", "\t"));
        assertThatThrownBy(() -> RuleFiles.load(folder))
                .hasMessageContaining("origins/sy.yaml:" + line + ": is no YAML: " + told)
                .hasMessageContaining("1 problem");
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            origins/sy.yaml | origin: SY | origin: sy
            origins/sy.yaml | id: sy-family-record | id: Family Record
            """)
    void a_name_that_is_none_is_told_without_asking_words_for_it(String file, String good, String bad)
            throws IOException {
        spoil(file, good, bad);
        assertThatThrownBy(() -> RuleFiles.load(folder))
                .hasMessageContaining(file)
                .hasMessageNotContaining("has no words");
    }

    @Test
    void an_empty_file_and_a_second_document_are_told() throws IOException {
        Files.writeString(folder.resolve("routes/nl/nareis/terms.yaml"), "");
        Files.writeString(
                folder.resolve("document-kinds.words.yaml"),
                Files.readString(folder.resolve("document-kinds.words.yaml")) + "---\nwords: {}\n");
        assertThatThrownBy(() -> RuleFiles.load(folder))
                .hasMessageContaining("terms.yaml: is empty")
                .hasMessageContaining("holds a second document");
    }

    @Test
    void a_missing_text_file_and_a_missing_folder_are_told() throws IOException {
        Files.delete(folder.resolve("texts/ar.properties"));
        assertThatThrownBy(() -> RuleFiles.load(folder)).hasMessageContaining("texts/ar.properties: is missing");
        assertThatThrownBy(() -> RuleFiles.load(folder.resolve("nowhere"))).hasMessageContaining("is no folder");
    }

    @Test
    void a_destroyed_letter_is_told() throws IOException {
        spoil("origins/sy.nl.properties", "identiteitskaart", "identiteitska\uFFFDrt");
        assertThatThrownBy(() -> RuleFiles.load(folder)).hasMessageContaining("holds a destroyed letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"routes/nl/nareis/terms.yaml", "origins/sy.nl.properties"})
    void a_file_saved_in_another_encoding_is_told(String file) throws IOException {
        Files.write(folder.resolve(file), "# café\n".getBytes(StandardCharsets.ISO_8859_1), StandardOpenOption.APPEND);
        assertThatThrownBy(() -> RuleFiles.load(folder)).hasMessageContaining(file + ": cannot be read as UTF-8 text.");
    }

    private void spoil(String file, String good, String bad) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(good);
        Files.writeString(path, text.replaceFirst(Pattern.quote(good), bad));
    }
}
