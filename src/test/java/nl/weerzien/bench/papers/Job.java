package nl.weerzien.bench.papers;

import java.util.Random;

/// One paper at work.
///
/// @param pen writes in the paper's language
/// @param beside writes in the second language, or in the first when there is none
record Job(Plan plan, Household home, Pen pen, Pen beside, Random chance) {

    static Job of(Plan plan, Random chance) {
        var tongue = Tongue.of(plan.language());
        var home = Household.invent(tongue, chance);
        var pen = new Pen(tongue, chance, false);
        var beside = plan.bilingual() ? new Pen(Tongue.of(plan.beside()), chance, true) : pen;
        return new Job(plan, home, pen, beside, chance);
    }

    Tongue tongue() {
        return pen.tongue;
    }

    /// Country and authority, and the title below them.
    ///
    /// @return where the text of the paper may begin
    double heading(Sheet sheet, double y) {
        double down = y;
        double centre = sheet.image.getWidth() / 2.0;
        sheet.size(46);
        if (tongue().has(plan.country())) {
            for (var line : tongue().all(plan.country())) {
                sheet.middle(line, centre, down);
                down += 75;
            }
        }
        sheet.size(66);
        sheet.middle(tongue().pick(plan.title(), chance), centre, down + 60);
        return down + 190;
    }
}
