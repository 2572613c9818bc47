package nl.weerzien.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.MessageKey;
import org.junit.jupiter.api.Test;

class EventWordsTest {

    @Test
    void every_event_of_the_house_has_words_of_its_own_in_the_record() {
        var without = events().stream()
                .filter(event -> EventWords.of(event, "family").key().equals("audit.event.other"))
                .toList();
        assertThat(without).as("events without a key audit.event.<room>.<Name>").isEmpty();
    }

    @Test
    void what_has_no_words_yet_is_told_in_general_ones() {
        assertThat(EventWords.of("garden.TreePlanted", "x")).isEqualTo(new MessageKey("audit.event.other"));
        assertThat(EventWords.of("security.CaseSeen", "garden")).isEqualTo(new MessageKey("audit.seen.other"));
        assertThat(EventWords.of("security.CaseSeen", "family")).isEqualTo(new MessageKey("audit.seen.family"));
    }

    private static List<String> events() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.weerzien").stream()
                        .filter(type -> type.isAssignableTo(CaseEvent.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(EventWordsTest::name)
                        .sorted()
                        .toList();
    }

    private static String name(JavaClass type) {
        var room = type.getPackageName().substring("nl.weerzien.".length());
        return room + "." + type.getSimpleName();
    }
}
