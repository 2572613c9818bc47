package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.document.reader.MonthNames.Month;
import nl.weerzien.family.PartialDate;
import org.jspecify.annotations.Nullable;

/// Finds dates in which the month has a name, in the order of any language: `14 March 1998`, `March 14, 1998`,
/// `ታኅሣሥ 12 ቀን 1983`, `د ۱۳۶۹ کال د غويي ۵`.
record NamedDates(DateParts parts) {
    private static final Pattern TOKEN = Pattern.compile("\\d+|\\p{L}[\\p{L}\\p{M}'’ʿʾ`\\u200c]*|ء");
    private static final int LONGEST_NAME = 4;
    /// Words that may stand between day, month and year; ቀገ is how ቀን is read in faces with serifs.
    private static final Set<String> BETWEEN = Stream.of(
                    "st nd rd th e er eme ème de of the day month year van den der le du des d ste",
                    "من شهر سنة عام لعام لسنة في يوم اليوم للعام سنه لشهر",
                    "ماه سال روز مورخ برج ماهِ کال د کې میاشتې میاشت نیټه ورځ سن ء ی",
                    "ቀን ቀገ ዓመት ዓም ዓመተ ምሕረት ወርሒ ዕለት በ መዓልቲ",
                    "г год года числа месяца sal yılı yili ayı ayi günü gunu sala meha bisha sannadka roja")
            .flatMap(words -> Stream.of(words.split(" ")))
            .map(Folded::of)
            .collect(Collectors.toUnmodifiableSet());

    private record Token(String text, int start, int end) {
        boolean isNumber() {
            return Character.isDigit(text.charAt(0));
        }

        /// A full stop behind an Arabic year looks like a nought before it.
        boolean isYear() {
            return isNumber() && (text.length() == 4 || text.length() == 5 && text.charAt(0) == '0');
        }

        boolean isShort() {
            return isNumber() && text.length() <= 2;
        }

        int number() {
            return Integer.parseInt(text);
        }
    }

    /// Where a month stands among the tokens.
    private record Named(int first, int last, List<Month> months) {}

    List<WrittenDate> in(String text) {
        var tokens = TOKEN.matcher(text)
                .results()
                .map(match -> new Token(match.group(), match.start(), match.end()))
                .toList();
        var found = dates(text, tokens, MonthNames::find);
        if (found.isEmpty()) found = dates(text, tokens, MonthNames::findMistaken);
        return found.isEmpty() ? guessed(text, tokens) : found;
    }

    /// Of a month that can only be guessed, day and year must stand there.
    private List<WrittenDate> guessed(String text, List<Token> tokens) {
        return dates(text, tokens, MonthNames::guess).stream()
                .filter(date -> date.meanings().getFirst().day() != null)
                .map(WrittenDate::asGuess)
                .toList();
    }

    private List<WrittenDate> dates(String text, List<Token> tokens, Function<String, List<Month>> months) {
        var found = new ArrayList<WrittenDate>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isNumber()) continue;
            var named = name(text, tokens, i, months);
            if (named == null) continue;
            var date = date(text, tokens, named);
            if (date != null && (found.isEmpty() || found.getLast().end() <= date.start())) found.add(date);
            i = named.last();
        }
        return found;
    }

    /// The longest name of a month that begins at this token; null when none does.
    private static @Nullable Named name(
            String text, List<Token> tokens, int first, Function<String, List<Month>> months) {
        int last = first;
        while (last + 1 < tokens.size()
                && last - first + 1 < LONGEST_NAME
                && !tokens.get(last + 1).isNumber()) last++;
        for (; last >= first; last--) {
            var name =
                    text.substring(tokens.get(first).start(), tokens.get(last).end());
            var found = months.apply(name);
            if (!found.isEmpty()) return new Named(first, last, found);
        }
        return null;
    }

    private @Nullable WrittenDate date(String text, List<Token> tokens, Named named) {
        var before = number(tokens, named.first() - 1, -1);
        var after = number(tokens, named.last() + 1, 1);
        var later = after == null ? null : number(tokens, tokens.indexOf(after) + 1, 1);
        if (after != null && after.isShort() && later != null && later.isYear())
            return written(text, tokens, named, after, later);
        if (before != null && before.isShort() && after != null && (after.isYear() || after.isShort()))
            return written(text, tokens, named, before, after);
        if (before != null && before.isYear() && after != null && after.isShort())
            return written(text, tokens, named, after, before);
        if (after != null && after.isYear()) return written(text, tokens, named, null, after);
        return null;
    }

    private @Nullable WrittenDate written(
            String text, List<Token> tokens, Named named, @Nullable Token day, Token year) {
        var ends = Stream.of(tokens.get(named.first()), tokens.get(named.last()), day == null ? year : day, year)
                .toList();
        int start = ends.stream().mapToInt(Token::start).min().orElseThrow();
        int end = ends.stream().mapToInt(Token::end).max().orElseThrow();
        var raw = text.substring(start, end);
        var inMonth = day == null ? null : (Integer) day.number();
        var meanings = new ArrayList<PartialDate>();
        for (var month : named.months())
            if (year.isYear())
                parts.in(month.calendar(), year.number(), month.number(), inMonth, raw)
                        .ifPresent(meanings::add);
            else meanings.addAll(parts.ofShortYear(month.calendar(), year.number(), month.number(), inMonth, raw));
        return meanings.isEmpty() ? null : new WrittenDate(start, end, meanings);
    }

    /// The next number in a direction, over words that may stand between.
    private static @Nullable Token number(List<Token> tokens, int from, int step) {
        for (int i = from; i >= 0 && i < tokens.size(); i += step) {
            var token = tokens.get(i);
            if (token.isNumber()) return token;
            if (!BETWEEN.contains(Folded.of(token.text()))) return null;
        }
        return null;
    }
}
