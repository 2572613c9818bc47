package nl.weerzien.document.store;

import static nl.weerzien.testkit.Families.aFamily;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import nl.weerzien.document.Documents;
import nl.weerzien.document.HandedOver;
import nl.weerzien.document.Originals;
import nl.weerzien.document.ReadingQueue;
import nl.weerzien.document.ReadingWait;
import nl.weerzien.document.ScriptedReader;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The wait for a reader, told by the line and the readings in the database.
@HouseTest
class ReadingWaitStoreTest {
    @Autowired
    People people;

    @Autowired
    KeptFamilies families;

    @Autowired
    Originals originals;

    @Autowired
    Documents documents;

    @Autowired
    ReadingQueue queue;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void papers_of_other_families_stand_before_it_and_the_pace_is_that_of_recent_readings() {
        var stranger = people.volunteer();
        var before = lined(stranger, families.keep(stranger, aFamily().sponsor("Senait")));
        var own = people.volunteer();
        var paper = lined(own, families.keep(own, aFamily().sponsor("Yusuf")));

        var wait = waitOf(own, paper);
        assertThat(wait.pagesBefore()).isGreaterThan(waitOf(stranger, before).pagesBefore());

        read(before);
        assertThat(waitOf(own, paper).secondsPerPage()).isNotNull().isPositive();
    }

    @Test
    void pages_that_are_done_already_are_waited_for_by_nobody() {
        var stranger = people.volunteer();
        var before = lined(stranger, families.keep(stranger, aFamily().sponsor("Senait")));
        var own = people.volunteer();
        var paper = lined(own, families.keep(own, aFamily().sponsor("Yusuf")));
        database.sql("update scheduled_tasks set picked = true where task_instance = ?")
                .param(before.toString())
                .update();
        var all = waitOf(own, paper).pagesBefore();
        people.as(AccountId.HOUSE, () -> documents.recordPagesRead(before, 1));
        assertThat(waitOf(own, paper).pagesBefore()).isEqualTo(all - 1);
    }

    @Test
    void a_paper_that_is_not_in_line_has_nothing_before_it() {
        var own = people.volunteer();
        var paper = new HandedOver(people, originals, documents, clock)
                .by(own, families.keep(own, aFamily().sponsor("Yusuf")));
        assertThat(waitOf(own, paper).pagesBefore()).isZero();
    }

    private ReadingWait waitOf(AccountId who, DocumentId paper) {
        return people.inTransactionAs(who, () -> queue.before(paper));
    }

    private DocumentId lined(AccountId who, CaseId family) {
        var file = UUID.randomUUID().toString().getBytes();
        var paper = new HandedOver(people, originals, documents, clock).by(who, family, file);
        people.inTransactionAs(who, () -> queue.add(family, paper));
        return paper;
    }

    private void read(DocumentId paper) {
        people.as(AccountId.HOUSE, () -> {
            documents.beginReading(paper, clock.instant());
            documents.recordRead(
                    paper, ScriptedReader.reading(), clock.instant().plusSeconds(8));
        });
    }
}
