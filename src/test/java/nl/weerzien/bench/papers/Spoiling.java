package nl.weerzien.bench.papers;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.util.Random;

/// What happens to papers: offices stamp over their text, pockets fold them.
final class Spoiling {
    private Spoiling() {}

    static void stamp(Sheet sheet, Random chance) {
        var brush = sheet.brush;
        int radius = 230;
        int x = sheet.image.getWidth() / 3 + chance.nextInt(sheet.image.getWidth() / 4);
        int y = sheet.image.getHeight() / 3 + chance.nextInt(sheet.image.getHeight() / 6);
        var before = brush.getTransform();
        brush.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.55f));
        brush.setColor(new Color(60, 60, 170));
        brush.setStroke(new BasicStroke(9));
        brush.rotate(0.35, x, y);
        brush.drawOval(x - radius, y - radius, 2 * radius, 2 * radius);
        brush.drawOval(x - radius + 70, y - radius + 70, 2 * radius - 140, 2 * radius - 140);
        brush.setStroke(new BasicStroke(5));
        for (int i = -2; i <= 2; i++) brush.drawLine(x - 120, y + i * 36, x + 120, y + i * 36 + 14);
        brush.setTransform(before);
        brush.setComposite(AlphaComposite.SrcOver);
    }

    static void fold(Sheet sheet, Random chance) {
        BufferedImage image = sheet.image;
        int across = image.getHeight() / 2 + chance.nextInt(120) - 60;
        int down = image.getWidth() / 2 + chance.nextInt(120) - 60;
        var clear = new Color(70, 65, 60, 0);
        var dark = new Color(70, 65, 60, 130);
        sheet.brush.setPaint(new GradientPaint(0, across - 70, clear, 0, across, dark));
        sheet.brush.fillRect(0, across - 70, image.getWidth(), 70);
        sheet.brush.setPaint(new GradientPaint(down, 0, dark, down + 60, 0, clear));
        sheet.brush.fillRect(down, 0, 60, image.getHeight());
        sheet.brush.setColor(new Color(255, 255, 255, 150));
        sheet.brush.fillRect(0, across, image.getWidth(), 4);
        sheet.brush.fillRect(down - 4, 0, 4, image.getHeight());
    }
}
