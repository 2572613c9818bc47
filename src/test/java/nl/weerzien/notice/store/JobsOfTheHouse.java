package nl.weerzien.notice.store;

import static nl.weerzien.testkit.Families.aFamily;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.notice.CallService;
import nl.weerzien.notice.KeptNotices;
import nl.weerzien.notice.NoticeJobService;
import nl.weerzien.notice.NoticeService;
import nl.weerzien.notice.Post;
import nl.weerzien.notice.PreferenceService;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/// A house whose clock the test moves, with a mail server that remembers, and a family whose filing term ends on
/// 1 December 2026.
@HouseTest
@DirtiesContext
@Import({JobsOfTheHouse.Time.class, JobsOfTheHouse.Mailbox.class})
abstract class JobsOfTheHouse {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    static final LocalDate GRANTED = LocalDate.of(2026, 9, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 1);

    @Autowired
    People people;

    @Autowired
    KeptFamilies families;

    @Autowired
    KeptNotices told;

    @Autowired
    PreferenceService preferences;

    @Autowired
    CaseAccess access;

    @Autowired
    NoticeJobService work;

    @Autowired
    NoticeService notices;

    @Autowired
    CallService calls;

    @Autowired
    DataSource source;

    @Autowired
    JdbcClient database;

    @Autowired
    nl.weerzien.testkit.SettableClock clock;

    @Autowired
    Mailbox mailbox;

    AccountId volunteer;
    AccountId sponsor;
    CaseId family;

    @BeforeEach
    void a_family_with_nothing_in_line() {
        database.sql("delete from notice_job").update();
        volunteer = people.volunteer();
        sponsor = people.colleague(Role.SPONSOR, volunteer);
        family = families.keep(
                volunteer,
                aFamily()
                        .permit(PermitKind.REFUGEE, GRANTED, GRANTED)
                        .sponsor("Yusuf")
                        .spouse("Rahma"));
        people.inTransactionAs(volunteer, () -> access.admit(family, sponsor));
        mailbox.open = true;
        mailbox.answer = Post.Carried.TAKEN;
    }

    void readAll() {
        notices.markRead(notices.unread().stream()
                .flatMap(matter -> matter.ids().stream())
                .toList());
    }

    /// One node works what is due by the clock of the house.
    void run() {
        var node = node();
        for (var round = 0; round < 3; round++) node.runAnyDueExecutions();
    }

    ManualScheduler node() {
        var now = new SettableClock();
        now.set(clock.instant());
        var tasks = List.<Task<?>>of(NoticeJobs.sending(work), NoticeJobs.asking(work));
        var node = TestHelper.createManualScheduler(source, tasks)
                .tableName(NoticeJobs.TABLE)
                .startTasks(List.of(NoticeJobs.evaluation(work), NoticeJobs.removal(work)))
                .clock(now)
                .build();
        node.start();
        return node;
    }

    List<String> sentTo(String... addresses) {
        return mailbox.sent.stream().filter(List.of(addresses)::contains).toList();
    }

    /// Notices in line of the family of this test; the evaluation itself always is.
    long inLine() {
        return database.sql(
                        "select count(*) from notice_job where task_name = 'send-notice' and task_instance = any(?)")
                .param(ids())
                .query(Long.class)
                .single();
    }

    Instant nextTry() {
        return database.sql("select min(execution_time) from notice_job where task_instance = any(?)")
                .param(ids())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    String[] ids() {
        return people.inTransactionAs(
                volunteer,
                () -> database.sql("select id::text from notice where case_id = ?")
                        .param(family.value())
                        .query(String.class)
                        .list()
                        .toArray(String[]::new));
    }

    List<String> keys() {
        return people.inTransactionAs(
                volunteer,
                () -> database.sql("select key from notice where case_id = ?")
                        .param(family.value())
                        .query(String.class)
                        .list());
    }

    static Instant at(LocalDateTime here) {
        return here.atZone(HERE).toInstant();
    }

    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        nl.weerzien.testkit.SettableClock settableClock() {
            return new nl.weerzien.testkit.SettableClock(Instant.parse("2026-10-01T10:00:00Z"));
        }
    }

    /// A mail server that remembers whom it was asked to write to.
    @Primary
    static class Mailbox implements Post {
        final List<String> sent = Collections.synchronizedList(new ArrayList<>());
        final List<Proof> questions = Collections.synchronizedList(new ArrayList<>());
        volatile boolean open = true;
        volatile Carried answer = Carried.TAKEN;

        @Override
        public boolean open() {
            return open;
        }

        @Override
        public Carried carry(Letter letter) {
            if (answer == Carried.TAKEN) take(letter);
            return answer;
        }

        private void take(Letter letter) {
            switch (letter) {
                case News news -> sent.add(news.to().value());
                case Proof question -> questions.add(question);
            }
        }
    }
}
