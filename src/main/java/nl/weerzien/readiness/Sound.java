package nl.weerzien.readiness;

import java.util.HashMap;
import java.util.Map;

/// A sound as one letter or pair of letters may stand for it.
///
/// @param may the sounds it may be, a letter each: `a e i o u` for vowels, `S` for sh, `C` for ch, `J` for dj, `x` for
///     kh, other letters for themselves
/// @param strong a long vowel or a half-vowel: every script writes it
/// @param free often left out, without meaning anything
record Sound(String may, boolean strong, boolean free) {
    private static final String VOWELS = "aeiou";
    /// Sounds that spellings exchange, and how far apart they are.
    private static final String EXCHANGED =
            "ae.05 ou.05 ei.1 dt.15 bp.15 xh.15 Jg.15 eo.25 zs.35 kg.3 xk.3 JC.3 SC.3 wf.3 wb.3"
                    + " ao.35 eu.35 zd.4 Ss.4 Jy.4 Jz.4 gx.4 iu.45 ai.5 au.5 io.5 mn.7";

    private static final Map<String, Double> NEAR = new HashMap<>();

    static {
        for (var pair : EXCHANGED.split(" ")) {
            double apart = Double.parseDouble(pair.substring(2));
            NEAR.put(pair.substring(0, 2), apart);
            NEAR.put("" + pair.charAt(1) + pair.charAt(0), apart);
        }
    }

    private static final double FAR = 1;
    private static final double NEVER = 2;
    private static final double LONG_AND_OTHER = 0.2;

    /// Written `set`, with `!` for strong and `?` for free behind it.
    static Sound parse(String text) {
        return new Sound(text.replaceAll("[!?]", ""), text.contains("!"), text.contains("?"));
    }

    boolean vowel() {
        return VOWELS.indexOf(may.charAt(0)) >= 0;
    }

    boolean mayBe(char sound) {
        return may.indexOf(sound) >= 0;
    }

    /// 0 when both may be the same sound, 1 when they are as far apart as two sounds of one sort can be.
    ///
    /// @param abjad whether one of them is in Arabic letters, where a written vowel is a long one and weighs more
    double distance(Sound other, boolean abjad) {
        double nearest = vowel() == other.vowel() ? FAR : NEVER;
        for (int i = 0; i < may.length(); i++)
            for (int j = 0; j < other.may.length(); j++)
                nearest = Math.min(nearest, distance(may.charAt(i), other.may.charAt(j)));
        boolean weighs = abjad && nearest > 0.05 && vowelLike() && other.vowelLike();
        return weighs ? nearest + LONG_AND_OTHER : nearest;
    }

    private boolean vowelLike() {
        return vowel() || mayBe('y') || mayBe('w');
    }

    private static double distance(char one, char other) {
        if (one == other) return 0;
        double far = VOWELS.indexOf(one) < 0 == VOWELS.indexOf(other) < 0 ? FAR : NEVER;
        return NEAR.getOrDefault("" + one + other, far);
    }
}
