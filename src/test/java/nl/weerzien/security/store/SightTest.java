package nl.weerzien.security.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Accounts;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.NotSignedIn;
import nl.weerzien.security.NotYours;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class SightTest {
    @Autowired
    People people;

    @Autowired
    CaseAccess access;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void whoever_opened_a_case_file_and_the_supervisors_of_its_office_see_it_and_nobody_else() {
        var opener = people.volunteer();
        var id = people.caseOf(opener);
        assertThat(sees(opener, id)).isTrue();
        assertThat(sees(people.colleague(Role.SUPERVISOR, opener), id)).isTrue();
        assertThat(sees(AccountId.HOUSE, id)).isTrue();
        assertThat(sees(people.colleague(Role.VOLUNTEER, opener), id)).isFalse();
        assertThat(sees(people.colleague(Role.SPONSOR, opener), id)).isFalse();
        assertThat(sees(people.colleague(Role.ADMINISTRATOR, opener), id)).isFalse();
        assertThat(sees(people.person(Role.SUPERVISOR, people.office()), id)).isFalse();
    }

    @Test
    void a_person_put_on_a_case_file_sees_it() {
        var opener = people.volunteer();
        var sponsor = people.colleague(Role.SPONSOR, opener);
        var id = people.caseOf(opener);
        people.inTransactionAs(opener, () -> access.admit(id, sponsor));
        people.inTransactionAs(opener, () -> access.admit(id, sponsor));
        assertThat(sees(sponsor, id)).isTrue();
    }

    @Test
    void nobody_is_put_on_a_case_file_from_outside_or_of_another_office_or_by_a_sponsor() {
        var opener = people.volunteer();
        var sponsor = people.colleague(Role.SPONSOR, opener);
        var id = people.caseOf(opener);
        var stranger = people.volunteer();
        var administrator = people.colleague(Role.ADMINISTRATOR, opener);
        assertThatThrownBy(() -> people.inTransactionAs(stranger, () -> access.admit(id, stranger)))
                .isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> people.inTransactionAs(opener, () -> access.admit(id, stranger)))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> people.inTransactionAs(opener, () -> access.admit(id, administrator)))
                .isInstanceOf(NotYours.class);
        people.inTransactionAs(opener, () -> access.admit(id, sponsor));
        assertThatThrownBy(() ->
                        people.inTransactionAs(sponsor, () -> access.admit(id, people.colleague(Role.SPONSOR, opener))))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void a_case_file_is_opened_once_and_not_by_an_administrator() {
        var opener = people.volunteer();
        var id = people.caseOf(opener);
        var other = people.volunteer();
        assertThatThrownBy(() -> people.inTransactionAs(other, () -> access.opened(id)))
                .isInstanceOf(NotYours.class);
        assertThat(sees(other, id)).isFalse();
        var administrator = people.colleague(Role.ADMINISTRATOR, opener);
        assertThatThrownBy(() -> people.caseOf(administrator)).isInstanceOf(NotYours.class);
    }

    @Test
    void a_case_file_that_is_absent_and_one_that_is_forbidden_are_the_same() {
        var id = people.caseOf(people.volunteer());
        var stranger = people.volunteer();
        for (var hidden : new CaseId[] {id, CaseId.fresh()})
            assertThatThrownBy(() -> people.inTransactionAs(stranger, () -> access.toSee(hidden, "family")))
                    .isInstanceOf(NoSuchCase.class)
                    .hasMessage("no such case file " + hidden);
    }

    @Test
    void only_a_supervisor_of_the_office_reviews() {
        var volunteer = people.volunteer();
        var id = people.caseOf(volunteer);
        people.inTransactionAs(people.colleague(Role.SUPERVISOR, volunteer), () -> access.toReview(id));
        assertThatThrownBy(() -> people.inTransactionAs(volunteer, () -> access.toReview(id)))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> people.inTransactionAs(AccountId.HOUSE, () -> access.toReview(id)))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void a_disabled_account_sees_nothing_from_that_moment() {
        var opener = people.volunteer();
        var id = people.caseOf(opener);
        people.as(opener, () -> {
            assertThat(seesNow(id)).isTrue();
            accounts.disable(opener, accounts.find(opener).orElseThrow().createdAt());
            assertThat(seesNow(id)).isFalse();
        });
    }

    @Test
    void who_asks_is_told_to_their_own_transaction_and_never_to_the_next_on_the_same_connection() {
        var volunteer = people.volunteer();
        var template = new TransactionTemplate(transactions);
        for (int round = 0; round < 40; round++) {
            var told = people.inTransactionAs(volunteer, this::asking);
            assertThat(told).isEqualTo(volunteer.toString());
            assertThat(template.<String>execute(_ -> asking())).isEmpty();
            assertThat(asking()).isEmpty();
        }
    }

    @Test
    void who_asks_is_forgotten_after_a_transaction_that_failed() {
        var volunteer = people.volunteer();
        assertThatThrownBy(() -> people.inTransactionAs(volunteer, () -> {
                    throw new IllegalStateException("planted");
                }))
                .hasMessage("planted");
        assertThat(asking()).isEmpty();
    }

    @Test
    void a_check_without_a_transaction_or_without_anybody_is_refused() {
        var volunteer = people.volunteer();
        var id = people.caseOf(volunteer);
        assertThatThrownBy(() -> people.as(volunteer, () -> access.toSee(id, "family")))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() ->
                        new TransactionTemplate(transactions).executeWithoutResult(_ -> access.toSee(id, "family")))
                .isInstanceOf(NotSignedIn.class);
    }

    @Test
    void nobody_acts_as_another_within_a_transaction() {
        var volunteer = people.volunteer();
        var other = people.volunteer();
        assertThatThrownBy(() -> people.inTransactionAs(volunteer, () -> people.as(other, () -> {})))
                .isInstanceOf(IllegalStateException.class);
        people.inTransactionAs(volunteer, () -> people.as(volunteer, () -> {}));
    }

    @Test
    void the_rule_of_sight_is_part_of_a_question_and_no_call_for_each_row() {
        var plan = people.inTransactionAs(
                AccountId.HOUSE,
                () -> database.sql("explain select * from milestone")
                        .query(String.class)
                        .list());
        assertThat(plan).noneMatch(line -> line.contains("may_see_case"));
    }

    @Test
    void a_person_who_only_reads_asks_once_for_all_case_files() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        var volunteer = people.volunteer();
        assertThat(people.<Boolean>as(volunteer, () -> reading.execute(_ -> asksAboutMany())))
                .isTrue();
        assertThat(people.<Boolean>inTransactionAs(volunteer, () -> asksAboutMany()))
                .isFalse();
        assertThat(people.<Boolean>as(AccountId.HOUSE, () -> reading.execute(_ -> asksAboutMany())))
                .as("the house sees all without asking")
                .isFalse();
    }

    private boolean asksAboutMany() {
        return database.sql("select asks_about_many()").query(Boolean.class).single();
    }

    @Test
    void the_house_is_never_shut() {
        assertThatThrownBy(() -> accounts.disable(AccountId.HOUSE, Instant.EPOCH))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private boolean sees(AccountId account, CaseId id) {
        return people.as(account, () -> seesNow(id));
    }

    private boolean seesNow(CaseId id) {
        var template = new TransactionTemplate(transactions);
        return template.execute(_ -> database.sql("select may_see_case(?)")
                .param(id.value())
                .query(Boolean.class)
                .single());
    }

    private String asking() {
        return database.sql("select coalesce(current_setting('app.user_id', true), '')")
                .query(String.class)
                .single();
    }
}
