package nl.weerzien.contact;

import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.family.VNumber;

/// A V-number printed on a letter.
///
/// @param beside the words that stand in one row with it, once for every place where it is printed
public record LetterNumber(VNumber number, List<String> beside) {
    public LetterNumber {
        beside = List.copyOf(beside);
    }

    /// The same number, printed at these places too.
    LetterNumber and(LetterNumber elsewhere) {
        return new LetterNumber(
                number,
                Stream.concat(beside.stream(), elsewhere.beside.stream()).toList());
    }
}
