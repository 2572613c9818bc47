package nl.weerzien.document.reader;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import nl.weerzien.document.Box;

/// Prints the outlines of a line on paper: plain, or aslant on patterned paper with rules, stamps and pieces of
/// neighbours.
///
/// @param stray something that may stand beside the line, in its outlines
/// @param around paper left on every side, in heights of the letters; 0 for little, by chance
record PrintedLine(Path2D ink, Path2D stray, double around, Random random) {

    /// @param grey row by row, 0 is black
    /// @param box around the ink
    record Sheet(byte[] grey, int width, int height, Box box) {
        FigureStrip strip() {
            return FigureStrip.of(grey, width, height);
        }
    }

    /// Clean paper, only the type varies a little.
    Sheet clean() {
        double em = 20 + 30 * random.nextDouble();
        var place = AffineTransform.getScaleInstance(em / DrawnFigures.EM, em / DrawnFigures.EM);
        var paper = paper(place, em, 0);
        var shape = place.createTransformedShape(ink);
        var brush = brush(paper);
        paint(brush, paper, 240 + random.nextInt(16));
        brush.setColor(grey(random.nextInt(40)));
        brush.fill(shape);
        return sheet(paper, Wear.pixels(paper), shape);
    }

    /// As photographed.
    Sheet photographed() {
        double em = 13 * Math.exp(random.nextDouble() * Math.log(4.2));
        var place = new AffineTransform();
        double degrees = Math.clamp(random.nextGaussian(), -2.5, 2.5)
                * Math.min(
                        1, 8 * DrawnFigures.EM / Math.max(1, ink.getBounds2D().getWidth()));
        place.rotate(Math.toRadians(degrees));
        if (random.nextDouble() < 0.4) place.shear(random.nextDouble() * 0.76 - 0.38, 0);
        if (random.nextDouble() < 0.4) place.scale(0.75 + 0.6 * random.nextDouble(), 1);
        if (random.nextDouble() < 0.2) place.shear(0, random.nextDouble() * 0.04 - 0.02);
        place.preConcatenate(AffineTransform.getScaleInstance(em / DrawnFigures.EM, em / DrawnFigures.EM));
        var paper = paper(place, em, 1);
        var brush = brush(paper);
        int light = 170 + random.nextInt(83);
        paint(brush, paper, light);
        if (random.nextDouble() < 0.4) guilloche(brush, paper, light);
        if (random.nextDouble() < 0.3) rule(brush, paper, em, light);
        int dark = random.nextInt(95);
        brush.setColor(grey(dark));
        var shape = place.createTransformedShape(ink);
        brush.fill(shape);
        if (random.nextDouble() < 0.2) {
            brush.setStroke(new BasicStroke((float) (em * (0.02 + 0.05 * random.nextDouble()))));
            brush.draw(shape);
        }
        if (random.nextDouble() < 0.25) neighbour(brush, paper, em);
        if (random.nextDouble() < (ink.getCurrentPoint() == null ? 0.8 : 0.12)) stamp(brush, paper, em);
        if (random.nextDouble() < (ink.getCurrentPoint() == null ? 0.7 : 0.04)) scribble(brush, paper, em);
        brush.dispose();
        return sheet(paper, Wear.photograph(paper, em, random), shape);
    }

    private static Sheet sheet(BufferedImage paper, byte[] grey, Shape shape) {
        var box = shape.getBounds();
        return new Sheet(
                grey, paper.getWidth(), paper.getHeight(), new Box(box.x, box.y, box.width, Math.max(1, box.height)));
    }

    /// Moves the line into a picture that leaves it a margin, as a cut from a page does.
    private BufferedImage paper(AffineTransform place, double em, int photo) {
        Rectangle2D box = place.createTransformedShape(ink).getBounds2D();
        if (box.isEmpty()) box = new Rectangle2D.Double(0, 0, em * (0.5 + 5 * random.nextDouble()), em * 0.7);
        double low = Math.max(0, 0.55 * em - box.getHeight()) / 2;
        double left = em * margin(0.05, 0.6);
        double right = em * margin(0.05, 0.6);
        double top = low + em * margin(0.03, 0.47);
        double bottom = low + em * margin(0.03, 0.47);
        place.preConcatenate(AffineTransform.getTranslateInstance(left - box.getX(), top - box.getY()));
        return new BufferedImage(
                (int) Math.ceil(box.getWidth() + left + right) + photo,
                (int) Math.ceil(box.getHeight() + top + bottom) + photo,
                BufferedImage.TYPE_BYTE_GRAY);
    }

    private double margin(double least, double more) {
        return around > 0 ? around : least + more * random.nextDouble();
    }

    private static Graphics2D brush(BufferedImage paper) {
        var brush = paper.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return brush;
    }

    private static void paint(Graphics2D brush, BufferedImage paper, int light) {
        brush.setColor(grey(light));
        brush.fillRect(0, 0, paper.getWidth(), paper.getHeight());
    }

    private void guilloche(Graphics2D brush, BufferedImage paper, int light) {
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            double middle = random.nextDouble() * paper.getHeight();
            double swing = 2 + 20 * random.nextDouble();
            double length = 30 + 150 * random.nextDouble();
            double phase = 6 * random.nextDouble();
            var wave = new Path2D.Double();
            wave.moveTo(0, middle + swing * Math.sin(phase));
            for (int x = 5; x < paper.getWidth() + 5; x += 5)
                wave.lineTo(x, middle + swing * Math.sin(x / length * 2 * Math.PI + phase));
            brush.setColor(grey(light - 10 - random.nextInt(40)));
            brush.setStroke(new BasicStroke(0.6f + 1.2f * random.nextFloat()));
            brush.draw(wave);
        }
    }

    private void rule(Graphics2D brush, BufferedImage paper, double em, int light) {
        double near = 0.12 * em * random.nextDouble();
        double y = random.nextDouble() < 0.75 ? paper.getHeight() - 1 - near : near;
        float thick = (float) Math.max(0.7, em * 0.06 * random.nextDouble());
        brush.setColor(grey(random.nextInt(light - 30)));
        brush.setStroke(
                random.nextDouble() < 0.7
                        ? new BasicStroke(thick)
                        : new BasicStroke(thick, 1, 1, 1, new float[] {thick, 4 * thick}, 0));
        brush.draw(new Line2D.Double(0, y, paper.getWidth(), y + 3 * random.nextDouble() - 1.5));
        if (random.nextDouble() > 0.3) return;
        double x = random.nextBoolean() ? 2 * random.nextDouble() : paper.getWidth() - 1 - 2 * random.nextDouble();
        brush.draw(new Line2D.Double(x, 0, x, paper.getHeight()));
    }

    /// A piece of another word, cut off by the picture's edge.
    private void neighbour(Graphics2D brush, BufferedImage paper, double em) {
        var box = stray.getBounds2D();
        double scale = em / DrawnFigures.EM;
        double seen = em * (0.05 + 0.15 * random.nextDouble());
        var place = new AffineTransform();
        switch (random.nextInt(4)) {
            case 0 -> place.translate(seen - scale * box.getMaxX(), paper.getHeight() * 0.75);
            case 1 -> place.translate(paper.getWidth() - seen - scale * box.getX(), paper.getHeight() * 0.75);
            case 2 -> place.translate(random.nextDouble() * paper.getWidth(), seen * 0.6 - scale * box.getMaxY());
            default ->
                place.translate(
                        random.nextDouble() * paper.getWidth(), paper.getHeight() - seen * 0.6 - scale * box.getY());
        }
        place.scale(scale, scale);
        brush.fill(place.createTransformedShape(stray));
    }

    private void stamp(Graphics2D brush, BufferedImage paper, double em) {
        double size = em * (2 + 5 * random.nextDouble());
        double x = random.nextDouble() * paper.getWidth();
        double y = random.nextDouble() * paper.getHeight();
        brush.setColor(grey(60 + random.nextInt(110)));
        brush.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.3f + 0.5f * random.nextFloat()));
        brush.setStroke(new BasicStroke((float) Math.max(0.8, em * (0.03 + 0.08 * random.nextDouble()))));
        double angle = random.nextDouble() * 2 * Math.PI;
        for (int ring = 0; ring < 1 + random.nextInt(2); ring++) {
            double across = size * (1 - 0.15 * ring);
            brush.draw(new Ellipse2D.Double(
                    x + size / 2 * Math.cos(angle) - across / 2,
                    y + size / 2 * Math.sin(angle) - across / 2,
                    across,
                    across));
        }
        brush.setComposite(AlphaComposite.SrcOver);
    }

    private void scribble(Graphics2D brush, BufferedImage paper, double em) {
        var pen = new Path2D.Double();
        pen.moveTo(random.nextDouble() * paper.getWidth(), random.nextDouble() * paper.getHeight());
        for (int i = 2 + random.nextInt(5); i > 0; i--)
            pen.curveTo(
                    random.nextDouble() * paper.getWidth(),
                    random.nextDouble() * paper.getHeight(),
                    random.nextDouble() * paper.getWidth(),
                    random.nextDouble() * paper.getHeight(),
                    random.nextDouble() * paper.getWidth(),
                    random.nextDouble() * paper.getHeight());
        brush.setColor(grey(40 + random.nextInt(100)));
        brush.setStroke(new BasicStroke((float) Math.max(0.8, em * 0.08 * random.nextDouble())));
        brush.draw(random.nextBoolean() ? pen : new Arc2D.Double(0, 0, paper.getWidth(), 2 * em, 20, 130, Arc2D.OPEN));
    }

    private static Color grey(int level) {
        return new Color(level, level, level);
    }
}
