package nl.weerzien.readiness;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A word of a name to be compared: with its article or without, `Abd al-Rahman` one word however it is parted.
///
/// @param plain as it is written, in plain letters
/// @param ways the sounds of each way to take it
record NameWord(String plain, List<List<Sound>> ways) {
    /// Between names, never a name: articles, son, daughter, and what stands where a name is missing.
    private static final Set<String> PARTICLES =
            words("al el ul as ash ad an ar at az bin ibn ben bint binti fnu lnu xxx ال بن ابن بنت ولد کی بنتِ");

    private static final Set<String> JOIN_NEXT = words(
            "abd abdul abdel abdal abdol abdur abdu abu abou aboe عبد ابو gebre gebra ghebre wolde welde walda woldu haile"
                    + " tekle tesfa kidane ገብረ ወልደ ሃይለ ኃይለ ተክለ ተስፋ ኪዳነ");
    private static final Set<String> JOIN_BEFORE = words(
            "allah ullah ollah din deen dine eddin uddin addin eldin aldin الله الدين دين الدین لله michael mikael"
                    + " mariam ሚካኤል ማርያም");
    /// Articles within a word, and what else a word may do without.
    private static final Map<Pattern, String> ARTICLES = Map.of(
            Pattern.compile("^(?:al|el|ال)(?=.{3})"), "",
            Pattern.compile("^(c?abd|عبد)[aeiouا]+(?=.{3})"), "$1",
            Pattern.compile("^(c?abd|عبد)[aeiouا]*[lل](?=.{3})"), "$1",
            Pattern.compile("(?<=..)[aou]ll?ah?$"), "llah",
            Pattern.compile("(?<=..)الله$"), "لله",
            Pattern.compile("(?<=..)[aeiou]*[ld]?d(?:i|ee|y)ne?$"), "din",
            Pattern.compile("(?<=..)الدين$"), "دين",
            Pattern.compile("(?<=.{3})(ov|ev|ов|ев)[aа]$"), "$1",
            Pattern.compile("oe"), "o'e");

    NameWord {
        ways = List.copyOf(ways);
    }

    /// Sounds to tell one word from another.
    int size() {
        return ways.getFirst().size();
    }

    /// The words of a name, particles left out, joined where they are one name.
    static List<NameWord> of(List<String> spoken) {
        var joined = new ArrayList<String>();
        boolean open = false;
        for (var word : spoken) {
            if (PARTICLES.contains(word)) continue;
            if (open || !joined.isEmpty() && JOIN_BEFORE.contains(word)) joined.add(joined.removeLast() + word);
            else joined.add(word);
            open = JOIN_NEXT.contains(word);
        }
        return joined.stream().map(NameWord::of).toList();
    }

    /// Several words taken as one.
    static NameWord joined(List<NameWord> words) {
        return of(words.stream().map(NameWord::plain).collect(Collectors.joining()));
    }

    private static NameWord of(String word) {
        var ways = new LinkedHashSet<String>();
        ways.add(word);
        for (var way : ARTICLES.entrySet())
            for (var known : List.copyOf(ways))
                ways.add(way.getKey().matcher(known).replaceFirst(way.getValue()));
        return new NameWord(
                NameLikeness.simple(word),
                ways.stream().map(Sounds::of).filter(way -> !way.isEmpty()).toList());
    }

    /// How far two words are apart, 0 for the same. See [SoundDistance].
    double distance(NameWord other) {
        if (plain.equals(other.plain)) return 0;
        var known = KnownNames.distance(plain, other.plain);
        if (known.isPresent()) return known.getAsDouble();
        boolean here = abjad();
        boolean there = other.abjad();
        var distance = new SoundDistance(here || there, here && there);
        return ways.stream()
                .flatMap(one -> other.ways.stream().map(two -> distance.of(one, two)))
                .min(Double::compare)
                .orElse(SoundsAlike.ANOTHER);
    }

    private boolean abjad() {
        return NameLikeness.script(plain) == UnicodeScript.ARABIC;
    }

    private static Set<String> words(String list) {
        return Stream.of(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
