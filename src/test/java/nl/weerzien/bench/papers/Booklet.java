package nl.weerzien.bench.papers;

import static nl.weerzien.checklist.FieldName.BIRTH_DATE;
import static nl.weerzien.checklist.FieldName.BIRTH_PLACE;
import static nl.weerzien.checklist.FieldName.DOCUMENT_NUMBER;
import static nl.weerzien.checklist.FieldName.FAMILY_NAME;
import static nl.weerzien.checklist.FieldName.FATHER_NAME;
import static nl.weerzien.checklist.FieldName.GIVEN_NAMES;
import static nl.weerzien.checklist.FieldName.MARRIAGE_DATE;
import static nl.weerzien.checklist.FieldName.MOTHER_NAME;
import static nl.weerzien.checklist.FieldName.NATIONAL_NUMBER;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.util.List;
import nl.weerzien.checklist.FieldName;

/// A booklet lying open: a person on either page, a dark gutter between them.
final class Booklet implements Layout {
    private static final int PAGE = 1500;
    private static final List<FieldName> PERSON =
            List.of(GIVEN_NAMES, FAMILY_NAME, FATHER_NAME, MOTHER_NAME, BIRTH_PLACE, BIRTH_DATE, NATIONAL_NUMBER);

    @Override
    public Sheet draw(Job job, Font font) {
        boolean rightToLeft = job.tongue().rightToLeft();
        var sheet = new Sheet(2 * PAGE, 2100, font, rightToLeft);
        gutter(sheet);
        sheet.size(54);
        sheet.middle(job.tongue().pick(job.plan().title(), job.chance()), rightToLeft ? 2250 : 750, 220);
        double down = page(sheet, job, job.home().husband(), 130, 340);
        line(sheet, job, job.home().husband(), DOCUMENT_NUMBER, 130, down);
        down = page(sheet, job, job.home().wife(), PAGE + 130, 340);
        line(sheet, job, job.home().wife(), MARRIAGE_DATE, PAGE + 130, down);
        return sheet;
    }

    private static double page(Sheet sheet, Job job, Person person, double start, double y) {
        double down = y;
        for (var field : PERSON) {
            line(sheet, job, person, field, start, down);
            down += 150;
        }
        return down;
    }

    private static void line(Sheet sheet, Job job, Person person, FieldName field, double start, double y) {
        var label = job.pen().label(field);
        sheet.size(40);
        sheet.begin(label, start, y);
        sheet.size(46);
        sheet.begin(
                job.pen().value(label, field, person, job.home()), start + Math.max(450, sheet.width(label) + 40), y);
        sheet.brush.drawLine(
                sheet.rightToLeft() ? (int) (2 * PAGE - start - 1220) : (int) start,
                (int) y + 25,
                sheet.rightToLeft() ? (int) (2 * PAGE - start) : (int) start + 1220,
                (int) y + 25);
    }

    private static void gutter(Sheet sheet) {
        for (int side : new int[] {-1, 1}) {
            sheet.brush.setPaint(new GradientPaint(
                    PAGE, 0, new Color(120, 115, 105), PAGE + side * 110, 0, new Color(252, 251, 247)));
            sheet.brush.fillRect(side < 0 ? PAGE - 110 : PAGE, 0, 110, 2100);
        }
        sheet.ink(new Color(30, 30, 60));
    }
}
