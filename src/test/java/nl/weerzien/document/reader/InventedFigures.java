package nl.weerzien.document.reader;

import java.util.List;
import java.util.Random;

/// Invents what papers print in figures: dates of three calendars, times, numbers. In Western signs, as seen from left
/// to right.
record InventedFigures(Random random) {
    String any() {
        double what = random.nextDouble();
        if (what < 0.5) return date();
        if (what < 0.54) return two(random.nextInt(24)) + ":" + two(random.nextInt(60));
        if (what < 0.82) return digits(4 + random.nextInt(11));
        if (what < 0.86) return grouped();
        if (what < 0.92) return digits(1 + random.nextInt(4)) + oneOf("/", "/", "-") + digits(1 + random.nextInt(5));
        return Integer.toString(random.nextInt(random.nextBoolean() ? 1000 : 100));
    }

    private String date() {
        int year = year();
        boolean padded = random.nextDouble() < 0.7;
        var years = random.nextDouble() < 0.92 ? Integer.toString(year) : two(year % 100);
        var month = padded ? two(1 + random.nextInt(12)) : Integer.toString(1 + random.nextInt(12));
        var day = padded ? two(1 + random.nextInt(31)) : Integer.toString(1 + random.nextInt(31));
        var mark = oneOf("/", "/", "/", "/", "/", "-", "-", ".", ".", " ");
        if (random.nextDouble() < 0.12) mark = oneOf(" / ", " - ", " /", "/ ");
        var parts = random.nextBoolean() ? List.of(years, month, day) : List.of(day, month, years);
        return String.join(mark, parts);
    }

    private int year() {
        double calendar = random.nextDouble();
        if (calendar < 0.45) return 1920 + random.nextInt(120);
        return calendar < 0.7 ? 1340 + random.nextInt(120) : 1300 + random.nextInt(120);
    }

    private String digits(int count) {
        var signs = random.nextDouble() < 0.25 ? "0000123456789" : "0123456789";
        var result = new StringBuilder();
        for (int i = 0; i < count; i++) result.append(signs.charAt(random.nextInt(signs.length())));
        return result.toString();
    }

    /// Figures in groups, as identity numbers stand in boxes.
    private String grouped() {
        var mark = oneOf(" ", " ", "-", ".");
        var result = new StringBuilder(digits(1 + random.nextInt(4)));
        for (int i = 1 + random.nextInt(3); i > 0; i--) result.append(mark).append(digits(1 + random.nextInt(5)));
        return result.toString();
    }

    /// 1 to 9999 as Ethiopic numerals compose it: tens and ones before the sign of a hundred, and behind it.
    String ethiopic() {
        if (random.nextDouble() < 0.3) return pair(1 + random.nextInt(99));
        int year = random.nextDouble() < 0.7 ? 1900 + random.nextInt(120) : 101 + random.nextInt(9800);
        return (year / 100 == 1 ? "" : pair(year / 100)) + "\u137B" + pair(year % 100);
    }

    private static String pair(int number) {
        return (number < 10 ? "" : Character.toString(0x1372 + number / 10 - 1))
                + (number % 10 == 0 ? "" : Character.toString(0x1369 + number % 10 - 1));
    }

    private String oneOf(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }

    /// A word of random letters: Arabic ones about as often as in a text, or Latin or Ethiopic ones.
    String word() {
        double script = random.nextDouble();
        var letters = script < 0.7
                ? "ااااااابتثجحخدذرزسشصضطظعغفقكلللللمممنننهوووويييىةةپچژکگی"
                : script < 0.88 ? "abcdefghiklmnoprstuvyABCDEGHKLMNRSTIOSl" : "ሀለሐመሠረሰቀበተነአከወዐዘየደገጠጸፀፈትንስርይኤልም";
        int length = 1 + random.nextInt(7);
        var word = new StringBuilder(script < 0.7 && random.nextDouble() < 0.3 ? "ال" : "");
        for (int i = 0; i < length; i++) word.append(letters.charAt(random.nextInt(letters.length())));
        return word.toString();
    }
}
