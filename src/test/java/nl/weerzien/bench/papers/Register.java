package nl.weerzien.bench.papers;

import static nl.weerzien.checklist.FieldName.BIRTH_DATE;
import static nl.weerzien.checklist.FieldName.BIRTH_PLACE;
import static nl.weerzien.checklist.FieldName.FAMILY_NAME;
import static nl.weerzien.checklist.FieldName.FATHER_NAME;
import static nl.weerzien.checklist.FieldName.GIVEN_NAMES;
import static nl.weerzien.checklist.FieldName.ISSUE_DATE;
import static nl.weerzien.checklist.FieldName.MOTHER_NAME;
import static nl.weerzien.checklist.FieldName.NATIONAL_NUMBER;
import static nl.weerzien.checklist.FieldName.REGISTER_NUMBER;

import java.awt.Font;
import java.util.List;
import nl.weerzien.checklist.FieldName;

/// A table of a whole family, a person a row.
final class Register implements Layout {
    private static final List<FieldName> COLUMNS =
            List.of(GIVEN_NAMES, FAMILY_NAME, FATHER_NAME, MOTHER_NAME, BIRTH_PLACE, BIRTH_DATE, NATIONAL_NUMBER);
    private static final int[] WIDTHS = {330, 350, 480, 480, 420, 400, 460};
    private static final int RELATION = 260;
    private static final int ROW = 110;
    private static final int MARGIN = 160;

    @Override
    public Sheet draw(Job job, Font font) {
        var sheet = new Sheet(HEIGHT, WIDTH, font, job.tongue().rightToLeft());
        double down = job.heading(sheet, 200);
        sheet.size(40);
        down = above(sheet, job, REGISTER_NUMBER, down);
        down = above(sheet, job, ISSUE_DATE, down);
        var labels = COLUMNS.stream().map(job.pen()::label).toList();
        row(sheet, down, "", labels);
        var relations = job.tongue().all("relations");
        var everybody = job.home().everybody();
        for (int i = 0; i < everybody.size(); i++) {
            var person = everybody.get(i);
            down += ROW;
            var values = COLUMNS.stream()
                    .map(field -> job.pen().value(labels.get(COLUMNS.indexOf(field)), field, person, job.home()))
                    .toList();
            row(sheet, down, relations.get(i < 2 ? i : person.female() ? 3 : 2), values);
        }
        return sheet;
    }

    private static double above(Sheet sheet, Job job, FieldName field, double y) {
        var label = job.pen().label(field);
        sheet.begin(label + " : " + job.pen().value(label, field, job.home().husband(), job.home()), MARGIN, y);
        return y + 80;
    }

    private static void row(Sheet sheet, double y, String relation, List<String> cells) {
        double start = MARGIN;
        cell(sheet, relation, start, y, RELATION);
        start += RELATION;
        for (int i = 0; i < cells.size(); i++) {
            cell(sheet, cells.get(i), start, y, WIDTHS[i]);
            start += WIDTHS[i];
        }
    }

    private static void cell(Sheet sheet, String text, double start, double y, int width) {
        boolean rightToLeft = sheet.rightToLeft();
        int x = (int) (rightToLeft ? sheet.image.getWidth() - start - width : start);
        sheet.brush.drawRect(x, (int) y, width, ROW);
        float size = 40;
        sheet.size(size);
        while (sheet.width(text) > width - 16) sheet.size(size -= 2);
        sheet.begin(text, start + 10, y + 70);
    }
}
