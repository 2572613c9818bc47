package nl.weerzien.bench.papers;

import static nl.weerzien.checklist.FieldName.BIRTH_DATE;
import static nl.weerzien.checklist.FieldName.BIRTH_PLACE;
import static nl.weerzien.checklist.FieldName.DOCUMENT_NUMBER;
import static nl.weerzien.checklist.FieldName.FATHER_NAME;
import static nl.weerzien.checklist.FieldName.FULL_NAME;
import static nl.weerzien.checklist.FieldName.HUSBAND_NAME;
import static nl.weerzien.checklist.FieldName.ISSUE_DATE;
import static nl.weerzien.checklist.FieldName.MARRIAGE_DATE;
import static nl.weerzien.checklist.FieldName.MARRIAGE_PLACE;
import static nl.weerzien.checklist.FieldName.MOTHER_NAME;
import static nl.weerzien.checklist.FieldName.REGISTRATION_DATE;
import static nl.weerzien.checklist.FieldName.SEX;
import static nl.weerzien.checklist.FieldName.WIFE_NAME;

import java.awt.Font;
import java.util.List;
import nl.weerzien.checklist.FieldName;

/// Two columns that say the same in two languages; the column of a language written from right to left is at the right.
final class Bilingual implements Layout {
    private static final int MARGIN = 180;
    private static final List<FieldName> BIRTH = List.of(
            DOCUMENT_NUMBER, FULL_NAME, SEX, BIRTH_DATE, BIRTH_PLACE, FATHER_NAME, MOTHER_NAME, REGISTRATION_DATE);
    private static final List<FieldName> MARRIAGE =
            List.of(DOCUMENT_NUMBER, HUSBAND_NAME, WIFE_NAME, MARRIAGE_DATE, MARRIAGE_PLACE, ISSUE_DATE);

    @Override
    public Sheet draw(Job job, Font font) {
        boolean rightToLeft = job.tongue().rightToLeft();
        var sheet = new Sheet(WIDTH, HEIGHT, font, rightToLeft);
        double down = job.heading(sheet, 240);
        sheet.size(50);
        sheet.middle(job.beside().tongue.pick(job.plan().title(), job.chance()), WIDTH / 2.0, down - 60);
        sheet.brush.drawLine(WIDTH / 2, (int) down, WIDTH / 2, (int) down + 2000);
        sheet.size(42);
        down += 110;
        for (var field : job.plan().kind().contains("MARRIAGE") ? MARRIAGE : BIRTH) {
            cell(sheet, job, job.pen(), field, rightToLeft ? WIDTH / 2.0 + 40 : MARGIN, rightToLeft, down);
            cell(sheet, job, job.beside(), field, rightToLeft ? MARGIN : WIDTH / 2.0 + 40, false, down);
            down += 150;
        }
        return sheet;
    }

    private static void cell(Sheet sheet, Job job, Pen pen, FieldName field, double left, boolean leftwards, double y) {
        var label = pen.label(field);
        var value = pen.value(label, field, job.home().child(), job.home());
        if (leftwards) {
            sheet.at(label + ":", WIDTH - MARGIN - sheet.width(label + ":"), y);
            sheet.at(value, WIDTH - MARGIN - 430 - sheet.width(value), y);
        } else {
            sheet.at(label + ":", left, y);
            sheet.at(value, left + Math.max(430, sheet.width(label + ":") + 30), y);
        }
    }
}
