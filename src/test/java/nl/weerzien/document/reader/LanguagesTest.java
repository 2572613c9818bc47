package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import nl.weerzien.checklist.RuleBook;
import nl.weerzien.checklist.files.RuleFiles;
import nl.weerzien.shared.Country;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    /// By the language of a paper, in ISO 639-1, the model that reads it.
    private static final Map<String, String> MODELS = Map.ofEntries(
            Map.entry("ar", "ara"),
            Map.entry("fa", "fas"),
            Map.entry("ps", "pus"),
            Map.entry("ti", "tir"),
            Map.entry("am", "amh"),
            Map.entry("tr", "tur"),
            Map.entry("ur", "urd"),
            Map.entry("ru", "rus"),
            Map.entry("fr", "fra"),
            Map.entry("en", "eng"),
            Map.entry("so", "eng"));

    private static final RuleBook RULES = RuleFiles.load(Path.of("checklists"));

    @TempDir
    private Path models;

    @BeforeEach
    void all_models_are_there() throws IOException {
        for (var model : MODELS.values()) Files.write(models.resolve(model + ".traineddata"), new byte[0]);
        Files.write(models.resolve("nld.traineddata"), new byte[0]);
    }

    @Test
    void the_first_language_of_every_origin_is_read_first() {
        for (var origin : RULES.origins())
            assertThat(Languages.of(origin.country(), models).getFirst())
                    .as(origin.country().iso2())
                    .startsWith(MODELS.get(origin.languages().getFirst()));
    }

    @Test
    void dutch_and_english_are_always_tried() {
        assertThat(Languages.of(new Country("AF"), models)).containsExactly("fas+eng", "pus+eng", "nld+eng");
        assertThat(Languages.of(new Country("NG"), models)).containsExactly("eng", "nld+eng");
    }

    @Test
    void a_model_that_is_not_installed_is_not_asked_for() throws IOException {
        Files.delete(models.resolve("rus.traineddata"));
        assertThat(Languages.of(new Country("RU"), models)).containsExactly("eng", "nld+eng");
    }

    @ParameterizedTest
    @CsvSource({
        "Свидетельство о рождении, rus+eng, rus",
        "Extrait de l’acte de naissance du registre, fra+eng, fra",
        "De aanvraag is bij ons binnen, nld+eng, nld",
        "شهادة ولادة, ara+eng, ara",
        "شناسنامه, fas+eng, fas",
        "የልደት ምስክር ወረቀት, amh+eng, amh"
    })
    void the_language_of_a_text_is_told_by_its_letters_and_small_words(String text, String read, String language) {
        assertThat(Languages.ofText(text, Set.of(read.split("\\+")))).isEqualTo(language);
    }
}
