package nl.weerzien.document.ui;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.weerzien.document.ScriptedReader;
import nl.weerzien.family.Person;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Notice;
import nl.weerzien.testkit.Families;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class HandOverTest extends SpringBrowserlessTest {
    private static final byte[] PICTURE = {1, 2, 3};

    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    @Autowired
    BeanFactory house;

    @Autowired
    PaperWork work;

    private final Families family = aFamily().sponsor("Yusuf").child("Amal", born("2010-03-02"));
    private AccountId volunteer;
    private CaseId caseId;

    @BeforeEach
    void a_family_that_sends_papers() {
        UI.getCurrent().setLocale(Language.NL.locale());
        volunteer = people.volunteer();
        caseId = kept.keep(volunteer, family);
    }

    @Test
    void take_a_photo_puts_the_camera_first_for_the_person_it_was_asked_for() {
        open(Map.of("take", "photo", "person", family.id("Amal").toString()));
        var uploads = find(Upload.class).all();
        assertThat(uploads).hasSize(2);
        assertThat(uploads.getFirst().getElement().getProperty("capture")).isEqualTo("environment");
        assertThat(uploads.getFirst().getElement().getProperty("accept")).isEqualTo("image/*");
        assertThat(uploads.getLast().getElement().getProperty("capture")).isNull();
        assertThat(((Person) whom().getValue()).name())
                .isEqualTo(family.person("Amal").name());
    }

    @Test
    void elsewhere_files_are_chosen_and_an_address_that_somebody_made_up_does_no_harm() {
        open(Map.of("take", "a walk", "person", "nobody"));
        assertThat(find(Upload.class).all()).hasSize(1);
        assertThat(whom().getValue()).isNull();
    }

    @Test
    void what_the_first_look_says_is_shown_though_the_paper_was_read_before_it() {
        var release = new CountDownLatch(1);
        var reader = new ScriptedReader();
        reader.verdicts = () -> {
            await(release);
            return List.of(new MessageKey("document.quality.glare"));
        };
        people.as(volunteer, () -> UI.getCurrent().add(new PapersBoard(workWith(reader), caseId)));
        try {
            people.as(volunteer, () -> test(find(Upload.class).single()).upload("paper.jpg", "image/jpeg", PICTURE));
            Awaitility.await().until(() -> people.as(volunteer, this::isSettled));
            poll();
            assertThat(UI.getCurrent().getPollInterval()).isPositive();
        } finally {
            release.countDown();
        }
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            poll();
            assertThat(find(Notice.class).all())
                    .anySatisfy(notice -> assertThat(notice.getElement().getTextRecursively())
                            .contains("Er schijnt licht op het papier"));
        });
        poll();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    private boolean isSettled() {
        return work.documents().again(caseId).getFirst().state().settled();
    }

    private PaperWork workWith(ScriptedReader reader) {
        return new PaperWork(
                reader.atTheIntakeOf(house),
                work.copies(),
                work.confirmations(),
                work.proposals(),
                work.readings(),
                work.cases(),
                work.rules());
    }

    private void poll() {
        people.as(volunteer, () -> {
            roundTrip();
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        });
    }

    private static void await(CountDownLatch release) {
        try {
            assertThat(release.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void open(Map<String, String> asked) {
        people.as(
                volunteer, () -> UI.getCurrent().navigate("case/" + caseId + "/papers", QueryParameters.simple(asked)));
    }

    /// The frame has a choice of its own before it, of the language.
    private Select<?> whom() {
        return find(Select.class).all().get(1);
    }
}
