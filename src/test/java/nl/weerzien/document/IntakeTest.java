package nl.weerzien.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.weerzien.document.Confirmed.SetAside;
import nl.weerzien.document.Received.Accepted;
import nl.weerzien.document.Received.AlreadyHeld;
import nl.weerzien.document.Received.Refused;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class IntakeTest {
    @Autowired
    People people;

    @Autowired
    Originals originals;

    @Autowired
    Documents documents;

    @Autowired
    Arrivals arrivals;

    @Autowired
    DocumentService service;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    private final ScriptedReader reader = new ScriptedReader();
    private AccountId volunteer;
    private CaseId family;

    @BeforeEach
    void a_volunteer_with_a_family() {
        volunteer = people.volunteer();
        family = people.caseOf(volunteer);
    }

    @Test
    void a_paper_is_kept_and_comes_back_byte_for_byte() {
        var file = file(3_000_000);

        var accepted = (Accepted) receive(file);

        assertThat(accepted.receipt().sha256()).isEqualTo(Sha256.of(file));
        assertThat(accepted.receipt().bytes()).isEqualTo(3_000_000);
        assertThat(people.as(volunteer, () -> service.original(family, accepted.document())))
                .isEqualTo(file);
        assertThat(held()).singleElement().satisfies(paper -> {
            assertThat(paper.id()).isEqualTo(accepted.document());
            assertThat(paper.receipt().by()).isEqualTo(volunteer);
        });
        assertThat(jobs(accepted.document())).isLessThanOrEqualTo(1);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(receive(new byte[0])).isEqualTo(new Refused(new MessageKey("document.refused.empty")));
        assertThat(held()).isEmpty();
    }

    @Test
    void a_file_of_25_megabytes_is_kept_and_one_byte_more_is_refused() {
        assertThat(receive(file(Intake.MOST_BYTES))).isInstanceOf(Accepted.class);
        assertThat(receive(file(Intake.MOST_BYTES + 1)))
                .isEqualTo(new Refused(new MessageKey("document.refused.too-big")));
        assertThat(held()).hasSize(1);
    }

    @Test
    void what_the_first_look_refuses_is_not_kept() {
        reader.inspection = new Inspection.Refused(new MessageKey("document.refused.encrypted"));

        assertThat(receive(file(10))).isEqualTo(new Refused(new MessageKey("document.refused.encrypted")));
        assertThat(held()).isEmpty();
    }

    @Test
    void the_same_file_again_points_at_its_twin() {
        var file = file(1000);
        var first = (Accepted) receive(file);

        var again = (AlreadyHeld) receive(file);

        assertThat(again.twin().id()).isEqualTo(first.document());
        assertThat(again.twin().receipt()).isEqualTo(first.receipt());
        assertThat(held()).hasSize(1);
    }

    @Test
    void a_twin_that_was_set_aside_is_told_with_that() {
        var file = file(1000);
        var first = (Accepted) receive(file);
        var aside = new SetAside(clock.instant(), volunteer, "double");
        people.inTransactionAs(volunteer, () -> documents.setAside(first.document(), aside));

        var again = (AlreadyHeld) receive(file);

        assertThat(again.twin().held()).isFalse();
    }

    @Test
    void the_same_file_may_be_in_two_families() {
        var file = file(1000);
        receive(file);
        family = people.caseOf(volunteer);

        assertThat(receive(file)).isInstanceOf(Accepted.class);
    }

    @Test
    void the_same_file_sent_twice_at_once_is_accepted_once() throws Exception {
        for (var round = 0; round < 5; round++) {
            var file = file(200_000);
            var together = new CyclicBarrier(2);
            Callable<Received> send = () -> {
                together.await();
                return receive(file);
            };
            try (var threads = Executors.newFixedThreadPool(2)) {
                var answers = List.of(threads.submit(send), threads.submit(send));
                assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                        .filteredOn(Accepted.class::isInstance)
                        .hasSize(1);
            }
            assertThat(held()).hasSize(round + 1);
        }
    }

    @Test
    void when_the_object_store_is_away_nothing_is_half_kept() {
        var away = new Originals() {
            @Override
            public Kept keep(DocumentId id, byte[] plain) {
                throw new NotKept(id, new IllegalStateException("away"));
            }

            @Override
            public byte[] open(DocumentId id, Kept kept) {
                throw new AssertionError();
            }

            @Override
            public void keepPicture(DocumentId id, Kept kept, int page, byte[] jpeg) {}

            @Override
            public byte[] openPicture(DocumentId id, Kept kept, int page) {
                throw new AssertionError();
            }

            @Override
            public void forget(Kept kept) {}
        };
        var intake = new Intake(reader, away, documents, arrivals, clock);
        var file = file(1000);

        assertThat(people.as(volunteer, () -> intake.receive(offer(file), volunteer)))
                .isEqualTo(new Refused(new MessageKey("document.refused.not-kept")));
        assertThat(held()).isEmpty();
        assertThat(receive(file)).isInstanceOf(Accepted.class);
    }

    @Test
    void a_rolled_back_arrival_leaves_neither_row_nor_job() {
        var id = DocumentId.fresh();
        people.as(
                volunteer,
                () -> new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
                    var kept = originals.keep(id, new byte[] {1});
                    var receipt = new Receipt(
                            clock.instant(), volunteer, Sha256.of(file(9)), MediaType.PNG, 1, 1, null, null);
                    var paper = new Document(
                            id, family, receipt, ReadingLog.arrived(receipt.at()), Confirmed.NOTHING, null);
                    assertThat(arrivals.accept(paper, kept)).isTrue();
                    transaction.setRollbackOnly();
                }));

        assertThat(held()).isEmpty();
        assertThat(jobs(id)).isZero();
    }

    @Test
    void a_foreign_person_neither_gives_nor_sees_papers() {
        var accepted = (Accepted) receive(file(1000));
        var stranger = people.volunteer();

        people.as(stranger, () -> {
            assertThatThrownBy(() -> service.receive(offer(file(10)))).isInstanceOf(NoSuchCase.class);
            assertThatThrownBy(() -> service.of(family)).isInstanceOf(NoSuchCase.class);
            assertThatThrownBy(() -> service.get(family, accepted.document())).isInstanceOf(NoSuchCase.class);
            assertThatThrownBy(() -> service.picture(family, accepted.document(), 1))
                    .isInstanceOf(NoSuchCase.class);
            assertThatThrownBy(() -> service.original(family, accepted.document()))
                    .isInstanceOf(NoSuchCase.class);
            assertThat(documents.find(accepted.document())).isEmpty();
        });
        var own = people.caseOf(stranger);
        people.as(
                stranger,
                () -> assertThatThrownBy(() -> service.original(own, accepted.document()))
                        .isInstanceOf(NoSuchDocument.class));
    }

    private Received receive(byte[] file) {
        var intake = new Intake(reader, originals, documents, arrivals, clock);
        return people.as(volunteer, () -> intake.receive(offer(file), volunteer));
    }

    private Offer offer(byte[] file) {
        return new Offer(family, file, null, null);
    }

    private List<Document> held() {
        return people.as(volunteer, () -> documents.of(family));
    }

    private int jobs(DocumentId id) {
        return database.sql("select count(*) from scheduled_tasks where task_instance = ?")
                .param(id.toString())
                .query(Integer.class)
                .single();
    }

    private static byte[] file(int length) {
        var bytes = new byte[length];
        new Random().nextBytes(bytes);
        return bytes;
    }
}
