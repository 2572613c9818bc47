package nl.weerzien.review;

import static nl.weerzien.testkit.Families.aFamily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.review.ReviewStep.Refused;
import nl.weerzien.review.ReviewStep.Taken;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.NotYours;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class ReviewServiceTest {
    private static final RequirementId IDENTITY = new RequirementId("identity");
    private static final RequirementId MARRIAGE = new RequirementId("marriage");

    @Autowired
    ReviewService service;

    @Autowired
    CaseFileService files;

    @Autowired
    CaseAccess access;

    @Autowired
    KeptFamilies kept;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    private AccountId volunteer;
    private AccountId supervisor;
    private CaseId caseId;
    private PersonId rahma;

    @BeforeEach
    void a_family_and_those_who_help_it() {
        volunteer = people.volunteer();
        supervisor = people.colleague(Role.SUPERVISOR, volunteer);
        var family = aFamily().sponsor("Yusuf").spouse("Rahma");
        caseId = kept.keep(volunteer, family);
        rahma = family.id("Rahma");
    }

    @Test
    void what_is_handed_over_waits_for_the_supervisors_of_the_office() {
        handOver("het contract volgt");
        var waiting = people.as(supervisor, () -> service.waiting());
        assertThat(waiting).extracting(Review::caseId).containsExactly(caseId);
        assertThat(waiting.getFirst().handOver().note()).isEqualTo("het contract volgt");
        assertThat(waiting.getFirst().state()).isInstanceOf(ReviewState.Waiting.class);

        var elsewhere = people.person(Role.SUPERVISOR, people.office());
        assertThat(people.as(elsewhere, () -> service.waiting())).isEmpty();
        assertThatThrownBy(() -> people.as(elsewhere, () -> service.of(caseId))).isInstanceOf(NoSuchCase.class);
    }

    @Test
    void a_case_file_is_handed_over_once_at_a_time() {
        handOver("");
        assertThat(handOver("")).isEqualTo(refused("review.refused.already"));
    }

    @Test
    void the_last_verdict_counts_and_notes_stand_beside_it() {
        handOver("");
        judge(IDENTITY, Judgement.RETURNED, "de foto is onscherp");
        judge(IDENTITY, Judgement.NOTED, "het nummer klopt");
        judge(IDENTITY, Judgement.ACCEPTED, "");
        var review = people.as(supervisor, () -> service.of(caseId)).orElseThrow();
        assertThat(review.verdictOn(rahma, IDENTITY))
                .hasValueSatisfying(last -> assertThat(last.judgement()).isEqualTo(Judgement.ACCEPTED));
        assertThat(review.notesOn(rahma, IDENTITY)).extracting(Verdict::words).containsExactly("het nummer klopt");
        assertThat(review.returned()).isEmpty();
    }

    @Test
    void a_return_says_why() {
        handOver("");
        assertThat(judge(IDENTITY, Judgement.RETURNED, "  ")).isEqualTo(refused("review.refused.words"));
    }

    @Test
    void what_was_returned_keeps_a_case_file_from_being_called_ready_until_it_is_accepted() {
        handOver("");
        judge(MARRIAGE, Judgement.RETURNED, "vraag het contract op");
        assertThat(conclude(Outcome.READY_TO_FILE))
                .isEqualTo(new Refused(new MessageKey("review.refused.returned", 1)));
        judge(MARRIAGE, Judgement.ACCEPTED, "");
        assertThat(conclude(Outcome.READY_TO_FILE)).isInstanceOf(Taken.class);
    }

    @Test
    void a_case_file_called_ready_stays_so_until_somebody_changes_it() {
        handOver("");
        conclude(Outcome.READY_TO_FILE);
        assertThat(people.as(volunteer, () -> service.ready(caseId))).isPresent();
        changeTheFamilyAs(volunteer);
        assertThat(people.as(volunteer, () -> service.ready(caseId))).isEmpty();
    }

    @Test
    void returned_work_is_done_again_and_reviewed_again() {
        handOver("");
        conclude(Outcome.RETURNED);
        assertThat(handOver("")).isInstanceOf(Taken.class);
        conclude(Outcome.READY_TO_FILE);
        assertThat(people.as(volunteer, () -> service.history(caseId)))
                .extracting(review -> review.conclusion().outcome())
                .containsExactly(Outcome.READY_TO_FILE, Outcome.RETURNED);
    }

    @Test
    void nobody_reviews_what_they_prepared() {
        changeTheFamilyAs(supervisor);
        handOver("");
        assertThat(people.as(supervisor, () -> service.whyNotMine(caseId)))
                .contains(new MessageKey("review.not-mine.prepared"));
        assertThat(judge(IDENTITY, Judgement.ACCEPTED, "")).isEqualTo(refused("review.not-mine.prepared"));
        assertThat(conclude(Outcome.READY_TO_FILE)).isEqualTo(refused("review.not-mine.prepared"));
    }

    @Test
    void nobody_reviews_what_they_handed_over() {
        people.as(supervisor, () -> service.handOver(caseId, ""));
        assertThat(conclude(Outcome.READY_TO_FILE)).isEqualTo(refused("review.not-mine.prepared"));
        assertThat(refusedByTheDatabase(supervisor)).contains("own preparation");
    }

    @Test
    void the_database_refuses_a_conclusion_on_ones_own_preparation_when_the_service_is_bypassed() {
        changeTheFamilyAs(supervisor);
        handOver("");
        assertThat(refusedByTheDatabase(supervisor)).contains("nobody reviews their own preparation");
        var colleague = people.colleague(Role.SUPERVISOR, volunteer);
        people.inTransactionAs(colleague, () -> concludeInTheDatabase(colleague));
        assertThat(people.as(volunteer, () -> service.ready(caseId))).isPresent();
    }

    @Test
    void the_database_refuses_a_verdict_on_ones_own_preparation_when_the_service_is_bypassed() {
        changeTheFamilyAs(supervisor);
        handOver("");
        assertThatThrownBy(() -> people.inTransactionAs(supervisor, () -> {
                    database.sql("""
                                    insert into review_verdict (review_id, case_id, relative_id, requirement, judgement, words,
                                        account_id, said_at)
                                    select id, case_id, ?, 'identity', 'ACCEPTED', '', ?, now() from review where case_id = ?""")
                            .params(rahma.value(), supervisor.value(), caseId.value())
                            .update();
                }))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("own preparation");
    }

    @Test
    void the_database_refuses_a_conclusion_by_a_volunteer_or_in_anothers_name() {
        handOver("");
        var other = people.colleague(Role.VOLUNTEER, volunteer);
        people.inTransactionAs(volunteer, () -> access.admit(caseId, other));
        assertThat(refusedByTheDatabase(other)).contains("only a supervisor");
        assertThatThrownBy(() -> people.inTransactionAs(volunteer, () -> concludeInTheDatabase(supervisor)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void the_application_may_not_touch_the_record_of_who_prepared() {
        assertThatThrownBy(() -> people.inTransactionAs(supervisor, () -> {
                    database.sql("delete from preparation where case_id = ?")
                            .param(caseId.value())
                            .update();
                }))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void what_was_concluded_is_never_changed() {
        handOver("");
        conclude(Outcome.RETURNED);
        var other = people.colleague(Role.SUPERVISOR, volunteer);
        assertThat(people.inTransactionAs(other, () -> concludeInTheDatabase(other)))
                .isZero();
    }

    @Test
    void a_volunteer_reviews_nothing() {
        handOver("");
        assertThat(people.as(volunteer, () -> service.whyNotMine(caseId)))
                .contains(new MessageKey("review.not-mine.role"));
        assertThatThrownBy(() -> people.as(volunteer, () -> service.conclude(caseId, Outcome.READY_TO_FILE, "")))
                .isInstanceOf(NotYours.class);
    }

    private void changeTheFamilyAs(AccountId account) {
        people.as(account, () -> {
            var person = files.get(caseId).family().person(rahma);
            files.changePerson(caseId, person.withVNumber(null));
        });
    }

    private ReviewStep handOver(String note) {
        return people.as(volunteer, () -> service.handOver(caseId, note));
    }

    private ReviewStep judge(RequirementId requirement, Judgement judgement, String words) {
        return people.as(supervisor, () -> service.judge(caseId, rahma, requirement, judgement, words));
    }

    private ReviewStep conclude(Outcome outcome) {
        return people.as(supervisor, () -> service.conclude(caseId, outcome, ""));
    }

    private String refusedByTheDatabase(AccountId account) {
        try {
            people.inTransactionAs(account, () -> concludeInTheDatabase(account));
        } catch (DataAccessException refusal) {
            return refusal.getMessage();
        }
        throw new AssertionError("the database let " + account + " conclude");
    }

    private int concludeInTheDatabase(AccountId account) {
        return database.sql("""
                        update review set outcome = 'READY_TO_FILE', concluded_by = ?, concluded_at = now(), words = ''
                        where case_id = ?""").params(account.value(), caseId.value()).update();
    }

    private static Refused refused(String key) {
        return new Refused(new MessageKey(key));
    }
}
