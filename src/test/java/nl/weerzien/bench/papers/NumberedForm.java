package nl.weerzien.bench.papers;

import static nl.weerzien.checklist.FieldName.BIRTH_DATE;
import static nl.weerzien.checklist.FieldName.BIRTH_PLACE;
import static nl.weerzien.checklist.FieldName.DEATH_DATE;
import static nl.weerzien.checklist.FieldName.DEATH_PLACE;
import static nl.weerzien.checklist.FieldName.DOCUMENT_NUMBER;
import static nl.weerzien.checklist.FieldName.FATHER_NAME;
import static nl.weerzien.checklist.FieldName.FULL_NAME;
import static nl.weerzien.checklist.FieldName.ISSUE_DATE;
import static nl.weerzien.checklist.FieldName.MOTHER_NAME;
import static nl.weerzien.checklist.FieldName.NATIONALITY;
import static nl.weerzien.checklist.FieldName.REGISTER_NUMBER;
import static nl.weerzien.checklist.FieldName.REGISTRATION_DATE;
import static nl.weerzien.checklist.FieldName.SEX;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.checklist.FieldName;

/// Numbered fields over the width of the page: the value on a dotted line behind its label, or on a line below it.
final class NumberedForm implements Layout {
    private static final int MARGIN = 220;

    @Override
    public Sheet draw(Job job, Font font) {
        var sheet = new Sheet(WIDTH, HEIGHT, font, job.tongue().rightToLeft());
        double down = job.heading(sheet, 240);
        boolean below = job.chance().nextBoolean();
        int number = 1;
        for (var field : fields(job)) {
            var label = job.pen().label(field);
            var value = job.pen().value(label, field, job.home().child(), job.home());
            var printed = number + ". " + label + (below ? "" : ":");
            sheet.size(below ? 34 : 44);
            sheet.begin(printed, MARGIN, down);
            double start = below ? MARGIN + 70 : MARGIN + Math.max(760, sheet.width(printed) + 40);
            if (below) down += 75;
            sheet.size(48);
            sheet.begin(value, start, down);
            dots(sheet, start, down + 18);
            down += below ? 105 : 130;
            number++;
        }
        return sheet;
    }

    private static List<FieldName> fields(Job job) {
        var fields = new ArrayList<>(List.of(REGISTER_NUMBER, FULL_NAME, SEX, BIRTH_DATE, BIRTH_PLACE));
        if (job.plan().kind().endsWith("DEATH")) fields.addAll(List.of(DEATH_DATE, DEATH_PLACE));
        fields.addAll(List.of(FATHER_NAME, MOTHER_NAME, NATIONALITY, REGISTRATION_DATE, DOCUMENT_NUMBER, ISSUE_DATE));
        return fields;
    }

    private static void dots(Sheet sheet, double start, double y) {
        for (double x = start; x < WIDTH - MARGIN; x += 14)
            sheet.brush.fillRect((int) (sheet.rightToLeft() ? WIDTH - x : x), (int) y, 4, 4);
    }
}
