package nl.weerzien.shell;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.InScripts;
import nl.weerzien.shared.MessageKey;

/// Shows single values inside the sentences of one language.
final class Values {
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    // day first with a four-digit year, as on Dutch forms; the same on every screen, so that two readers see one date
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM-yyyy", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Language language;
    private final ULocale locale;
    private final Function<MessageKey, String> phrase;

    Values(Language language, ULocale locale, Function<MessageKey, String> phrase) {
        this.language = language;
        this.locale = locale;
        this.phrase = phrase;
    }

    String show(Object value) {
        return switch (value) {
            case MessageKey key -> phrase.apply(key);
            case CharSequence text -> text.toString();
            case Number number -> number(number);
            case LocalDate day -> DAY.format(day);
            case YearMonth month -> MONTH.format(month);
            case Year year -> year.toString();
            case LocalDateTime moment -> MINUTE.format(moment);
            case Instant moment -> MINUTE.format(moment.atZone(HERE));
            case LocalTime time -> TIME.format(time);
            case InScripts words -> words.forReaderOf(language.locale());
            case Country country -> ULocale.getDisplayCountry("und_" + country.iso2(), locale);
            case Collection<?> many ->
                ListFormatter.getInstance(locale)
                        .format(many.stream().map(this::isolated).toList());
            default ->
                throw new IllegalArgumentException("a message cannot show a "
                        + value.getClass().getName() + ": hand it text, a number, a date, a country or a key");
        };
    }

    /// As [#show], between isolates if its direction could disturb the sentence around it.
    String isolated(Object value) {
        if (!showable(value)) return value.toString();
        var text = show(value);
        if (!disturbs(text)) return text;
        // digits and hyphens have no strong direction of their own: said outright, a date never turns round
        return (value instanceof Temporal || value instanceof Number ? LEFT_TO_RIGHT_ISOLATE : FIRST_STRONG_ISOLATE)
                + text
                + POP_ISOLATE;
    }

    // what only decides in a select (an enum, say) needs no rendering
    private static boolean showable(Object value) {
        return !(value instanceof Enum<?> || value instanceof Boolean);
    }

    private boolean disturbs(String text) {
        return text.codePoints().anyMatch(letter -> switch (UCharacter.getDirection(letter)) {
            case UCharacter.RIGHT_TO_LEFT, UCharacter.RIGHT_TO_LEFT_ARABIC -> !language.rightToLeft();
            case UCharacter.LEFT_TO_RIGHT, UCharacter.EUROPEAN_NUMBER, UCharacter.ARABIC_NUMBER ->
                language.rightToLeft();
            default -> false;
        });
    }

    private String number(Number number) {
        var format = NumberFormat.getInstance(locale);
        // a year or a reference must not become 2.026
        format.setGroupingUsed(false);
        return format.format(number);
    }
}
