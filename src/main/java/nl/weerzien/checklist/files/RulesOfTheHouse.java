package nl.weerzien.checklist.files;

import java.nio.file.Path;
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
    RuleBook ruleBook(@Value("${weerzien.checklists}") Path folder) {
        var rules = RuleFiles.load(folder);
        teach(rules);
        return rules;
    }

    /// From now on the house can say what the rules say.
    static void teach(RuleBook rules) {
        rules.texts().forEach((tag, texts) -> Language.ofTag(tag).ifPresent(language -> Words.learn(language, texts)));
    }
}
