package nl.weerzien.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weerzien.contact.Note.Visibility;
import nl.weerzien.contact.Talk.Interpreter;
import nl.weerzien.contact.Talk.Party;
import nl.weerzien.contact.Talk.Way;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.NotYours;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Messages and notes in the whole house, under row-level security.
@HouseTest
class ContactServicesTest {
    @Autowired
    MessageService messages;

    @Autowired
    NoteService notes;

    @Autowired
    Notes log;

    @Autowired
    Messages kept;

    @Autowired
    CaseAccess access;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private AccountId volunteer;
    private AccountId sponsor;
    private CaseId caseId;

    @BeforeEach
    void a_case_with_a_sponsor_and_a_volunteer() {
        volunteer = people.volunteer();
        sponsor = people.colleague(Role.SPONSOR, volunteer);
        caseId = people.caseOf(volunteer);
        people.inTransactionAs(volunteer, () -> access.admit(caseId, sponsor));
    }

    @Test
    void somebody_who_is_not_on_the_case_sees_and_writes_nothing() {
        write(sponsor, "سلام");
        people.as(volunteer, () -> notes.keep(caseId, call(""), Visibility.FAMILY));
        for (var stranger : List.of(people.volunteer(), people.colleague(Role.SPONSOR, volunteer))) {
            assertThatThrownBy(() -> people.as(stranger, () -> messages.read(caseId)))
                    .isInstanceOf(NoSuchCase.class);
            assertThatThrownBy(() -> write(stranger, "hallo")).isInstanceOf(NoSuchCase.class);
            assertThatThrownBy(() -> people.as(stranger, () -> notes.log(caseId)))
                    .isInstanceOf(NoSuchCase.class);
            assertThat(people.<List<Message>>inTransactionAs(stranger, () -> kept.before(caseId, Long.MAX_VALUE, 10)))
                    .isEmpty();
            assertThat(people.<List<Note>>inTransactionAs(stranger, () -> log.of(caseId)))
                    .isEmpty();
        }
    }

    @Test
    void a_note_for_helpers_is_hidden_from_the_sponsor_by_the_database_itself() {
        people.as(volunteer, () -> notes.keep(caseId, call("intern"), Visibility.HELPERS));
        people.as(volunteer, () -> notes.keep(caseId, call("gedeeld"), Visibility.FAMILY));
        assertThat(people.<List<Note>>inTransactionAs(sponsor, () -> log.of(caseId)))
                .extracting(note -> note.talk().said())
                .containsExactly("gedeeld");
        assertThat(people.as(people.colleague(Role.SUPERVISOR, volunteer), () -> notes.log(caseId))
                        .current())
                .hasSize(2);
        assertThatThrownBy(() -> people.as(sponsor, () -> notes.keep(caseId, call("x"), Visibility.FAMILY)))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void what_was_written_is_read_by_the_others_and_counted_until_then() {
        write(sponsor, "أولًا");
        write(sponsor, "ثانيًا");
        assertThat(unread(volunteer)).isEqualTo(2);
        assertThat(unread(sponsor)).isZero();
        var supervisor = people.colleague(Role.SUPERVISOR, volunteer);
        assertThat(unread(supervisor)).isEqualTo(2);
        people.as(volunteer, () -> messages.read(caseId));
        assertThat(unread(volunteer)).isZero();
        assertThat(unread(supervisor)).as("a helper has read it").isZero();
        write(volunteer, "Dank je");
        assertThat(unread(supervisor)).as("not written by the family").isZero();
        var seen = people.as(sponsor, () -> messages.read(caseId));
        assertThat(seen.messages())
                .extracting(message -> message.words().text())
                .containsExactly("أولًا", "ثانيًا", "Dank je");
        assertThat(seen.messages().getFirst().readBy())
                .extracting(Message.Read::by)
                .containsExactly(volunteer);
        assertThat(people.as(volunteer, () -> messages.ownLanguage(caseId))).hasValue("ar");
    }

    @Test
    void a_translation_by_a_person_stands_beside_the_words_and_changes_nothing_in_them() {
        write(sponsor, "وصلت رسالة");
        var message =
                people.as(volunteer, () -> messages.read(caseId)).messages().getFirst();
        assertThat(people.as(volunteer, () -> messages.translate(caseId, message.id(), "Er is een brief", "nl", " ")))
                .hasValue(new MessageKey("contact.translation.whose"));
        people.as(volunteer, () -> messages.translate(caseId, message.id(), "Er is een brief", "nl", "Mw. Haddad"));
        var now = people.as(sponsor, () -> messages.read(caseId)).messages().getFirst();
        assertThat(now.words()).isEqualTo(message.words());
        assertThat(now.translations()).singleElement().satisfies(translated -> {
            assertThat(translated.translator()).isEqualTo("Mw. Haddad");
            assertThat(translated.words().text()).isEqualTo("Er is een brief");
        });
    }

    @Test
    void nothing_that_was_said_is_changed_or_taken_away() {
        write(sponsor, "سلام");
        people.as(volunteer, () -> notes.keep(caseId, call("x"), Visibility.FAMILY));
        for (var change : List.of(
                "update message set words = 'y'",
                "delete from message",
                "update contact_note set said = 'y'",
                "delete from contact_note",
                "delete from message_translation"))
            assertThatThrownBy(() -> people.inTransactionAs(
                            volunteer, () -> database.sql(change).update()))
                    .isInstanceOf(DataAccessException.class);
    }

    @Test
    void ten_thousand_messages_come_a_page_at_a_time_without_a_gap() {
        people.inTransactionAs(
                sponsor,
                () -> database.sql("""
                        insert into message (id, case_id, account_id, written_at, words, language)
                        select gen_random_uuid(), ?, ?, now(), 'سطر ' || n, 'ar' from generate_series(1, 10000) n
                        order by n""").params(caseId.value(), sponsor.value()).update());
        assertThat(unread(volunteer)).isEqualTo(MessageService.MANY);
        var page = people.as(volunteer, () -> messages.read(caseId));
        assertThat(page.messages()).hasSize(MessageService.PAGE);
        assertThat(page.messages().getLast().words().text()).isEqualTo("سطر 10000");
        var first = page.messages().getFirst();
        var before = people.as(volunteer, () -> messages.before(caseId, first.place()));
        assertThat(before.messages().getLast().words().text()).isEqualTo("سطر " + (10_000 - MessageService.PAGE));
        assertThat(before.earlier()).isTrue();
        var start = people.as(volunteer, () -> messages.before(caseId, oldest() + 3));
        assertThat(start.messages()).hasSize(3);
        assertThat(start.earlier()).isFalse();
        assertThat(unread(volunteer)).isZero();
    }

    @Test
    void a_note_is_corrected_once_and_the_wrong_one_stays_behind_the_right_one() {
        people.as(volunteer, () -> notes.keep(caseId, call("dinsdag"), Visibility.FAMILY));
        var wrong = current().getFirst();
        assertThat(correct(wrong, "woensdag")).isEmpty();
        var right = current();
        assertThat(right).singleElement().satisfies(note -> {
            assertThat(note.talk().said()).isEqualTo("woensdag");
            assertThat(note.visibility()).as("the family may have read it").isEqualTo(Visibility.FAMILY);
        });
        assertThat(people.as(sponsor, () -> notes.log(caseId)).before(right.getFirst()))
                .extracting(note -> note.talk().said())
                .containsExactly("dinsdag");
        assertThat(correct(wrong, "donderdag")).hasValue(new MessageKey("contact.note.refused.corrected-already"));
    }

    @Test
    void a_talk_has_been_and_what_was_agreed_is_said_in_words() {
        var today = LocalDate.now(clock);
        assertThat(call("x", today, "", null).objection(today)).isEmpty();
        assertThat(call("x", today.plusDays(1), "", null).objection(today)).isPresent();
        assertThat(call(" ", today, "", null).objection(today)).isPresent();
        assertThat(call("x", today, "", today.plusDays(7)).objection(today)).isPresent();
        assertThat(call("x", today, "stuurt de akte", today).objection(today)).isEmpty();
        assertThat(call("x", today, "stuurt de akte", today.minusDays(1)).objection(today))
                .isPresent();
    }

    private Optional<MessageKey> correct(Note wrong, String said) {
        return people.as(volunteer, () -> notes.correct(caseId, wrong.id(), call(said), Visibility.HELPERS));
    }

    private List<Note> current() {
        return people.as(volunteer, () -> notes.log(caseId)).current();
    }

    private long oldest() {
        return people.<Long>inTransactionAs(
                volunteer,
                () -> database.sql("select min(place) from message where case_id = ?")
                        .param(caseId.value())
                        .query(Long.class)
                        .single());
    }

    private int unread(AccountId account) {
        return people.<Integer>as(account, () -> messages.unread(caseId));
    }

    private void write(AccountId account, String text) {
        assertThat(people.as(account, () -> messages.write(caseId, text, "ar"))).isEmpty();
    }

    private Talk call(String said) {
        return call(said.isEmpty() ? "gebeld" : said, LocalDate.now(clock), "", null);
    }

    private static Talk call(String said, LocalDate on, String agreed, LocalDate agreedBy) {
        return new Talk(Way.CALL, Party.IND, "", on, "nl", Interpreter.NONE, said, agreed, agreedBy);
    }
}
