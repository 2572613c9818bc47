package nl.weerzien.family;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weerzien.shared.InScripts;

/// A person's name as the family uses it: its words in their own order, never forced into first name and surname.
///
/// @param parts at least one
public record PersonName(List<NamePart> parts) implements InScripts {
    /// Languages that are not written in Latin letters, by ISO 639.
    private static final Map<String, UnicodeScript> SCRIPTS = Map.ofEntries(
            Map.entry("ar", UnicodeScript.ARABIC),
            Map.entry("fa", UnicodeScript.ARABIC),
            Map.entry("prs", UnicodeScript.ARABIC),
            Map.entry("ps", UnicodeScript.ARABIC),
            Map.entry("ur", UnicodeScript.ARABIC),
            Map.entry("ckb", UnicodeScript.ARABIC),
            Map.entry("ti", UnicodeScript.ETHIOPIC),
            Map.entry("am", UnicodeScript.ETHIOPIC),
            Map.entry("ru", UnicodeScript.CYRILLIC));

    /// @throws IllegalArgumentException if there is no part: a person without a known name is not yet a person
    /// of the file
    public PersonName {
        if (parts.isEmpty()) throw new IllegalArgumentException("a name has at least one word");
        parts = List.copyOf(parts);
    }

    public static PersonName of(NamePart... parts) {
        return new PersonName(Arrays.asList(parts));
    }

    /// A name of which only the words are known, not what each of them is. Words are parted by blanks.
    ///
    /// @throws IllegalArgumentException if `words` is blank
    public static PersonName inLatin(String words) {
        return new PersonName(Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> NamePart.latin(NameRole.UNSAID, word))
                .toList());
    }

    /// The words known in Latin letters, in order; empty when none is. Compare with [#completeInLatin].
    public Optional<String> latin() {
        return joined(NamePart::inLatin);
    }

    /// The words known in the family's own script, in order; empty when none is.
    public Optional<String> ownScript() {
        return joined(NamePart::inOwnScript);
    }

    /// Whether every word is known in Latin letters, as a form for the IND needs.
    public boolean completeInLatin() {
        return parts.stream().allMatch(part -> part.latin() != null);
    }

    /// For a screen: each word in Latin letters, or in the own script where only that is known.
    public String shown() {
        return parts.stream().map(NamePart::shown).collect(Collectors.joining(" "));
    }

    /// For a small place on a screen: the words marked as given name, or the first word when none is marked.
    public PersonName given() {
        var given = parts.stream().filter(part -> part.role() == NameRole.GIVEN).toList();
        return new PersonName(given.isEmpty() ? List.of(parts.getFirst()) : given);
    }

    @Override
    public String forReaderOf(Locale language) {
        var script = SCRIPTS.get(language.getLanguage());
        return parts.stream()
                .map(part -> part.inOwnScript()
                        .filter(own -> script != null && isWrittenIn(own, script))
                        .orElseGet(part::shown))
                .collect(Collectors.joining(" "));
    }

    private static boolean isWrittenIn(String words, UnicodeScript script) {
        return words.codePoints().filter(Character::isLetter).allMatch(letter -> UnicodeScript.of(letter) == script);
    }

    /// The words of one role in Latin letters, in order; empty when none is known. For forms that ask for one.
    public Optional<String> latin(NameRole role) {
        var words = parts.stream()
                .filter(part -> part.role() == role)
                .flatMap(part -> part.inLatin().stream())
                .collect(Collectors.joining(" "));
        return Optional.of(words).filter(text -> !text.isEmpty());
    }

    private Optional<String> joined(Function<NamePart, Optional<String>> form) {
        var words = parts.stream().flatMap(part -> form.apply(part).stream()).collect(Collectors.joining(" "));
        return Optional.of(words).filter(text -> !text.isEmpty());
    }
}
