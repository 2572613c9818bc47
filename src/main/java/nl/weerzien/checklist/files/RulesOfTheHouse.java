package nl.weerzien.checklist.files;

import java.nio.file.Path;
import nl.weerzien.checklist.ReminderRules;
import nl.weerzien.checklist.RuleBook;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Gives the house its rules when it opens; with a problem in them it stays shut.
@Configuration
class RulesOfTheHouse {

    @Bean
    RuleFolder ruleFolder(@Value("${weerzien.checklists}") Path folder) {
        return RuleFiles.read(folder);
    }

    @Bean
    RuleBook ruleBook(RuleFolder read) {
        teach(read.rules());
        return read.rules();
    }

    @Bean
    ReminderRules reminderRules(RuleFolder read) {
        return read.reminders().orElseThrow();
    }

    /// From now on the house can say what the rules say.
    static void teach(RuleBook rules) {
        rules.texts().forEach((tag, texts) -> Language.ofTag(tag).ifPresent(language -> Words.learn(language, texts)));
    }
}
