package nl.weerzien.bench.papers;

import static nl.weerzien.checklist.FieldName.BIRTH_DATE;
import static nl.weerzien.checklist.FieldName.BIRTH_PLACE;
import static nl.weerzien.checklist.FieldName.DOCUMENT_NUMBER;
import static nl.weerzien.checklist.FieldName.EXPIRY_DATE;
import static nl.weerzien.checklist.FieldName.FAMILY_NAME;
import static nl.weerzien.checklist.FieldName.GIVEN_NAMES;
import static nl.weerzien.checklist.FieldName.SEX;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import nl.weerzien.checklist.FieldName;

/// A page of a passport, a card or a visa: a portrait, what people read, and the machine-readable zone.
final class TravelPaper implements Layout {
    private static final List<FieldName> READ =
            List.of(DOCUMENT_NUMBER, FAMILY_NAME, GIVEN_NAMES, BIRTH_DATE, SEX, BIRTH_PLACE, EXPIRY_DATE);

    @Override
    public Sheet draw(Job job, Font font) {
        var sheet = new Sheet(1500, 1060, font, false);
        waves(sheet);
        sheet.size(36);
        sheet.at(job.tongue().pick(job.plan().title(), job.chance()), 480, 90);
        double down = 150;
        for (var field : READ) {
            var label = job.pen().label(field);
            sheet.size(22);
            sheet.at(label, 480, down);
            sheet.size(32);
            sheet.at(value(job, label, field), 480, down + 38);
            down += 90;
        }
        var lines = zone(job);
        sheet.font(Pen.font(job.tongue(), "zone", job.chance()).deriveFont(56f));
        double pitch = Math.min(43.2, 1400.0 / lines.getFirst().length());
        down = 1000 - (lines.size() - 1) * 75.0;
        for (var line : lines) {
            for (int i = 0; i < line.length(); i++) sheet.at(line.substring(i, i + 1), 50 + i * pitch, down);
            for (int i = 0; i < line.length(); i++) sheet.lines.removeLast();
            sheet.lines.add(line);
            down += 75;
        }
        return sheet;
    }

    private static String value(Job job, String label, FieldName field) {
        if (field == DOCUMENT_NUMBER) return job.pen().plain(label, field, number(job));
        return job.pen().value(label, field, job.home().husband(), job.home());
    }

    private static String number(Job job) {
        return "N" + job.home().number();
    }

    @Override
    public List<String> zone(Job job) {
        var home = job.home();
        var zone = new Zone(
                job.tongue().all("state." + job.plan().origin()).getFirst(),
                number(job),
                home.husband().family(),
                home.husband().given(),
                home.husband().born(),
                home.issued().plusYears(10),
                "M");
        return switch (job.plan().layout()) {
            case "td1" -> zone.td1();
            case "td2" -> zone.td2();
            case "visa" -> zone.visa();
            default -> zone.td3();
        };
    }

    private static void waves(Sheet sheet) {
        sheet.ink(new Color(238, 243, 238));
        sheet.brush.fillRect(0, 0, 1500, 1060);
        sheet.ink(new Color(214, 224, 216));
        for (int y = -40; y < 1100; y += 22)
            for (int x = 0; x < 1500; x += 60) sheet.brush.drawArc(x, y, 60, 24, x / 60 % 2 * 180, 180);
        sheet.ink(new Color(140, 142, 148));
        sheet.brush.fillRect(60, 150, 350, 460);
        sheet.ink(new Color(22, 22, 26));
    }
}
