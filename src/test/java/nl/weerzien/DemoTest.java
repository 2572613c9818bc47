package nl.weerzien;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.contact.MessageService;
import nl.weerzien.security.Acting;
import nl.weerzien.testkit.FreshDataFolder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/// What stands in a new house with demo families.
@SpringBootTest(properties = "weerzien.demo=true")
@ContextConfiguration(initializers = FreshDataFolder.class)
@DirtiesContext
class DemoTest {
    @Autowired
    DemoPeople people;

    @Autowired
    CaseFileService files;

    @Autowired
    MessageService messages;

    @Autowired
    Acting acting;

    @Test
    void sponsor_and_volunteer_write_each_in_their_own_language_and_an_interpreter_stands_by_name() {
        var anna = people.idOf("anna");
        acting.as(people.idOf("yusuf"), () -> {
            var family = files.mine().getFirst().id();
            assertThat(messages.unread(family)).isEqualTo(1);
            assertThat(messages.read(family).messages())
                    .allSatisfy(message -> assertThat(message.words().text()).containsAnyOf("voorbeeld", "مثال"))
                    .extracting(
                            message -> message.by().equals(anna),
                            message -> message.words().language(),
                            message -> message.translations().size())
                    .containsExactly(tuple(false, "ar", 1), tuple(true, "nl", 1), tuple(false, "ar", 0));
        });
    }
}
