package nl.weerzien.bench.papers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Writes machine-readable zones after ICAO Doc 9303, with their check digits.
record Zone(String state, String number, String family, String given, LocalDate born, LocalDate expires, String sex) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    List<String> td3() {
        var numbers = checked(fill(number, 9));
        var birth = checked(DAY.format(born));
        var end = checked(DAY.format(expires));
        var optional = checked(fill("", 14));
        var all = check(numbers + birth + end + optional);
        return List.of(fill("P<" + state + names(), 44), numbers + state + birth + sex + end + optional + all);
    }

    List<String> td2() {
        var numbers = checked(fill(number, 9));
        var birth = checked(DAY.format(born));
        var end = checked(DAY.format(expires));
        var optional = fill("", 7);
        var all = check(numbers + birth + end + optional);
        return List.of(fill("I<" + state + names(), 36), numbers + state + birth + sex + end + optional + all);
    }

    List<String> td1() {
        var first = fill("I<" + state + checked(fill(number, 9)), 30);
        var birth = checked(DAY.format(born));
        var end = checked(DAY.format(expires));
        var optional = fill("", 11);
        var all = check(first.substring(5) + birth + end + optional);
        return List.of(first, birth + sex + end + state + optional + all, fill(names(), 30));
    }

    List<String> visa() {
        var second = checked(fill(number, 9)) + state + checked(DAY.format(born)) + sex + checked(DAY.format(expires));
        return List.of(fill("V<" + state + names(), 44), fill(second, 44));
    }

    private String names() {
        return family.replace(' ', '<') + "<<" + given.replace(' ', '<');
    }

    private static String fill(String text, int length) {
        return (text + "<".repeat(length)).substring(0, length);
    }

    private static String checked(String text) {
        return text + check(text);
    }

    private static int check(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            int value = sign == '<' ? 0 : Character.isDigit(sign) ? sign - '0' : sign - 'A' + 10;
            sum += value * new int[] {7, 3, 1}[i % 3];
        }
        return sum % 10;
    }
}
