package nl.weerzien.bench.papers;

import static nl.weerzien.checklist.FieldName.BIRTH_DATE;
import static nl.weerzien.checklist.FieldName.BIRTH_PLACE;
import static nl.weerzien.checklist.FieldName.EXPIRY_DATE;
import static nl.weerzien.checklist.FieldName.FAMILY_NAME;
import static nl.weerzien.checklist.FieldName.FATHER_NAME;
import static nl.weerzien.checklist.FieldName.GIVEN_NAMES;
import static nl.weerzien.checklist.FieldName.ISSUE_DATE;
import static nl.weerzien.checklist.FieldName.MOTHER_NAME;
import static nl.weerzien.checklist.FieldName.NATIONAL_NUMBER;
import static nl.weerzien.checklist.FieldName.SEX;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.util.List;
import nl.weerzien.checklist.FieldName;

/// An identity card, both sides on one scan: small print on a pattern, a portrait at the side where reading ends.
final class Card implements Layout {
    private static final int CARD_WIDTH = 1300;
    private static final int CARD_HEIGHT = 820;
    private static final int LEFT = 150;

    @Override
    public Sheet draw(Job job, Font font) {
        var sheet = new Sheet(1600, 2000, font, job.tongue().rightToLeft());
        pattern(sheet, 120);
        pattern(sheet, 1050);
        sheet.ink(new Color(130, 130, 140));
        int portrait = job.tongue().rightToLeft() ? LEFT + 40 : LEFT + CARD_WIDTH - 340;
        sheet.brush.fillRect(portrait, 330, 300, 400);
        sheet.ink(new Color(20, 20, 40));
        sheet.size(40);
        sheet.middle(job.tongue().all(job.plan().country()).getFirst(), 800, 190);
        sheet.middle(job.tongue().pick(job.plan().title(), job.chance()), 800, 255);
        side(sheet, job, List.of(GIVEN_NAMES, FAMILY_NAME, FATHER_NAME, MOTHER_NAME, BIRTH_PLACE, BIRTH_DATE), 340);
        side(sheet, job, List.of(NATIONAL_NUMBER, SEX, ISSUE_DATE, EXPIRY_DATE), 1180);
        return sheet;
    }

    private static void side(Sheet sheet, Job job, List<FieldName> fields, double y) {
        double down = y;
        for (var field : fields) {
            var label = job.pen().label(field);
            sheet.size(32);
            sheet.begin(label + ":", LEFT + 50, down);
            double after = LEFT + 50 + sheet.width(label + ":") + 30;
            sheet.size(38);
            sheet.begin(job.pen().value(label, field, job.home().husband(), job.home()), after, down);
            down += 85;
        }
    }

    private static void pattern(Sheet sheet, int y) {
        sheet.brush.setPaint(new GradientPaint(
                LEFT, y, new Color(225, 235, 225), LEFT + CARD_WIDTH, y + CARD_HEIGHT, new Color(235, 225, 215)));
        sheet.brush.fillRoundRect(LEFT, y, CARD_WIDTH, CARD_HEIGHT, 60, 60);
        sheet.ink(new Color(205, 218, 208));
        for (int i = 0; i < 40; i++)
            sheet.brush.drawOval(LEFT + 200 + i * 10, y + 60 + i * 6, 700 - i * 10, 600 - i * 8);
    }
}
