package nl.weerzien.bench.papers;

import static nl.weerzien.checklist.FieldName.BIRTH_DATE;
import static nl.weerzien.checklist.FieldName.BIRTH_PLACE;
import static nl.weerzien.checklist.FieldName.DOCUMENT_NUMBER;
import static nl.weerzien.checklist.FieldName.HUSBAND_NAME;
import static nl.weerzien.checklist.FieldName.ISSUE_DATE;
import static nl.weerzien.checklist.FieldName.MARRIAGE_DATE;
import static nl.weerzien.checklist.FieldName.MARRIAGE_PLACE;
import static nl.weerzien.checklist.FieldName.NATIONAL_NUMBER;
import static nl.weerzien.checklist.FieldName.WIFE_NAME;

import java.awt.Font;
import java.util.regex.Pattern;

/// A marriage told in sentences, as a court writes it.
final class Contract implements Layout {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");

    @Override
    public Sheet draw(Job job, Font font) {
        var sheet = new Sheet(WIDTH, HEIGHT, font, job.tongue().rightToLeft());
        double down = job.heading(sheet, 260);
        sheet.size(52);
        for (var paragraph : job.tongue().all("contract")) {
            var text = PLACE.matcher(paragraph).replaceAll(match -> value(match.group(1), job));
            down = sheet.prose(text, 240, down, WIDTH - 480, 112) + 40;
        }
        sheet.brush.drawRect(110, 110, WIDTH - 220, HEIGHT - 220);
        return sheet;
    }

    private static String value(String what, Job job) {
        var home = job.home();
        var pen = job.pen();
        return switch (what) {
            case "husband-name" -> pen.value("", HUSBAND_NAME, home.husband(), home);
            case "wife-name" -> pen.value("", WIFE_NAME, home.wife(), home);
            case "husband-born" -> pen.value("", BIRTH_DATE, home.husband(), home);
            case "wife-born" -> pen.value("", BIRTH_DATE, home.wife(), home);
            case "husband-born-at" -> pen.value("", BIRTH_PLACE, home.husband(), home);
            case "wife-born-at" -> pen.value("", BIRTH_PLACE, home.wife(), home);
            case "husband-number" -> pen.value("", NATIONAL_NUMBER, home.husband(), home);
            case "wife-number" -> pen.value("", NATIONAL_NUMBER, home.wife(), home);
            case "marriage-date" -> pen.value("", MARRIAGE_DATE, home.husband(), home);
            case "marriage-place" -> pen.value("", MARRIAGE_PLACE, home.husband(), home);
            case "document-number" -> pen.value("", DOCUMENT_NUMBER, home.husband(), home);
            case "issue-date" -> pen.value("", ISSUE_DATE, home.husband(), home);
            case "weekday" -> job.tongue().pick("weekdays", job.chance());
            default -> Person.invent(job.tongue(), job.chance(), false, 1960).name(job.tongue(), false);
        };
    }
}
