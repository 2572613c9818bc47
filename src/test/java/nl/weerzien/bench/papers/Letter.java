package nl.weerzien.bench.papers;

import static nl.weerzien.checklist.FieldName.ANSWER_BY;
import static nl.weerzien.checklist.FieldName.BIRTH_DATE;
import static nl.weerzien.checklist.FieldName.FULL_NAME;
import static nl.weerzien.checklist.FieldName.LETTER_DATE;
import static nl.weerzien.checklist.FieldName.V_NUMBER;

import java.awt.Font;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// A letter of the immigration service: references at the right, sentences below.
final class Letter implements Layout {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");

    @Override
    public Sheet draw(Job job, Font font) {
        var sheet = new Sheet(WIDTH, HEIGHT, font, false);
        var sent = LocalDate.of(2026, 1, 5).plusDays(job.chance().nextInt(280));
        sheet.size(38);
        sheet.at("Immigratie- en Naturalisatiedienst", 1250, 260);
        sheet.at("Ministerie van Asiel en Migratie", 1250, 315);
        sheet.at("De heer " + job.home().husband().name(job.tongue(), true), 260, 620);
        sheet.at(
                "Postbus " + (1000 + job.chance().nextInt(8999)) + ", "
                        + job.tongue().pick("places", job.chance()),
                260,
                680);
        double down = 900;
        down = reference(sheet, job.pen().label(LETTER_DATE), job.pen().date("", LETTER_DATE, sent), down);
        var number = "%010d".formatted(2_700_000_000L + job.chance().nextInt(99_999_999));
        var printed = number.substring(0, 3) + "." + number.substring(3, 6) + "." + number.substring(6);
        down = reference(sheet, job.pen().label(V_NUMBER), job.pen().plain("", V_NUMBER, printed), down);
        sheet.size(48);
        sheet.at(job.tongue().pick(job.plan().title(), job.chance()), 260, down + 120);
        sheet.size(42);
        sheet.at("Geachte heer " + job.home().husband().family() + ",", 260, down + 270);
        down += 390;
        for (var paragraph : job.tongue().all("text." + job.plan().kind())) {
            var text = PLACE.matcher(paragraph).replaceAll(match -> value(match.group(1), job, sent));
            down = sheet.prose(text, 260, down, WIDTH - 560, 70) + 60;
        }
        sheet.at("Met vriendelijke groet,", 260, down + 60);
        return sheet;
    }

    private static double reference(Sheet sheet, String label, String value, double y) {
        sheet.at(label, 260, y);
        sheet.at(value, 620, y);
        return y + 62;
    }

    private static String value(String what, Job job, LocalDate sent) {
        return switch (what) {
            case "answer-by" -> job.pen().date("", ANSWER_BY, sent.plusDays(28));
            case "birth-date" -> job.pen().value("", BIRTH_DATE, job.home().wife(), job.home());
            case "full-name" -> job.pen().value("", FULL_NAME, job.home().wife(), job.home());
            default -> job.tongue().date(sent.minusDays(9), "d MMMM yyyy");
        };
    }
}
