package nl.weerzien.shell;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.weerzien.shared.MessageKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All messages of one language, ready to be filled in.
final class Phrases {
    private static final Logger LOG = LoggerFactory.getLogger(Phrases.class);
    private static final Map<Language, Phrases> ALL = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    language -> language, Phrases::new, (one, _) -> one, () -> new EnumMap<>(Language.class)));

    private final Language language;
    private final ULocale locale;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Values values;

    private Phrases(Language language) {
        this.language = language;
        // Western digits in every language: they are compared with papers and typed into Dutch forms
        this.locale = new ULocale(language.tag() + "@numbers=latn");
        this.patterns = new ConcurrentHashMap<>(MessageFiles.load(language));
        this.values = new Values(language, locale, this::say);
    }

    static Phrases of(Language language) {
        var phrases = ALL.get(language);
        if (phrases == null) throw new IllegalStateException("no phrases for " + language);
        return phrases;
    }

    boolean knows(String key) {
        return patterns.containsKey(key);
    }

    void learn(Map<String, String> more) {
        more.forEach((key, pattern) -> {
            var known = patterns.putIfAbsent(key, pattern);
            if (known != null && !known.equals(pattern))
                throw new IllegalStateException("message '" + key + "' has two patterns in " + language.tag());
        });
    }

    String say(MessageKey message) {
        var pattern = patterns.get(message.key());
        if (pattern == null) return missing(message.key());
        var format = formats.computeIfAbsent(message.key(), _ -> compiled(pattern));
        var named = new HashMap<String, Object>();
        for (int i = 0; i < message.arguments().size(); i++) {
            var argument = message.arguments().get(i);
            named.put(String.valueOf(i), argument);
            named.put(Pattern.shown(i), values.isolated(argument));
        }
        synchronized (format) {
            return format.format(named);
        }
    }

    String show(Object value) {
        return values.show(value);
    }

    private MessageFormat compiled(String pattern) {
        return new MessageFormat(Pattern.withShownValues(pattern), locale);
    }

    private String missing(String key) {
        if (Boolean.getBoolean("weerzien.strict-words"))
            throw new IllegalStateException("no message '" + key + "' in language " + language.tag());
        LOG.error("no message '{}' in language {}", key, language.tag());
        return key;
    }
}
