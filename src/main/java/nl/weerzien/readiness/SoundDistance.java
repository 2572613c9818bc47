package nl.weerzien.readiness;

import java.util.List;

/// How far two words are apart by their sounds: consonants first, since every script writes them, then the vowels that
/// both scripts write.
///
/// @param abjad whether one of the two words is in Arabic letters, which leave short vowels out
/// @param alike whether both are
record SoundDistance(boolean abjad, boolean alike) {
    private static final double CONSONANT = 1;
    private static final double LAST_VOWEL = 0.8;
    private static final double LONG = 0.7;
    private static final double VOWEL = 0.4;
    private static final double BREATH = 0.3;
    private static final double SLIGHT = 0.1;
    private static final double GLIDE = 0.2;
    /// Somali writes the sound of the throat that others leave out as c.
    private static final double THROAT = 0.15;

    /// 0 for words that sound the same; each thing that one has and the other lacks adds to it.
    double of(List<Sound> one, List<Sound> other) {
        var above = new double[other.size() + 1];
        for (int j = 1; j <= other.size(); j++) above[j] = above[j - 1] + left(other, j - 1);
        for (int i = 1; i <= one.size(); i++) {
            var row = new double[other.size() + 1];
            row[0] = above[0] + left(one, i - 1);
            for (int j = 1; j <= other.size(); j++) {
                boolean last = i == one.size() && j == other.size();
                double exchanged = above[j - 1] + exchanged(one.get(i - 1), other.get(j - 1), last);
                row[j] = Math.min(exchanged, Math.min(above[j] + left(one, i - 1), row[j - 1] + left(other, j - 1)));
            }
            above = row;
        }
        return above[other.size()];
    }

    /// The last vowel makes another name: Haile is not Hailu.
    private double exchanged(Sound one, Sound other, boolean last) {
        double apart = one.distance(other, abjad);
        return last && one.vowel() && other.vowel() && apart > SLIGHT ? 2 * apart : apart;
    }

    /// What it costs that a sound has no fellow.
    private double left(List<Sound> word, int at) {
        var sound = word.get(at);
        boolean last = at == word.size() - 1;
        if (sound.free()) return 0;
        if (sound.vowel()) return vowelLeft(word, at, last);
        if (sound.mayBe('h')) return last ? 0 : BREATH;
        if (sound.mayBe('y') || sound.mayBe('w'))
            return alike ? CONSONANT : abjad ? LONG : betweenVowels(word, at) ? GLIDE : VOWEL;
        if (!sound.mayBe('C') || !sound.mayBe('k')) return CONSONANT;
        return at == 0 || word.get(at - 1).vowel() ? THROAT : BREATH;
    }

    private double vowelLeft(List<Sound> word, int at, boolean last) {
        var sound = word.get(at);
        boolean beforeBreath = at == word.size() - 2 && word.getLast().may().equals("h");
        if (last || beforeBreath)
            return at > 0 && sound.mayBe('e') && word.get(at - 1).mayBe('y') ? 0 : LAST_VOWEL;
        if (alike) return BREATH;
        if (sound.strong() || abjad && at == 0) return LONG;
        return abjad ? 0 : VOWEL;
    }

    private static boolean betweenVowels(List<Sound> word, int at) {
        return at > 0
                && at < word.size() - 1
                && word.get(at - 1).vowel()
                && word.get(at + 1).vowel();
    }
}
