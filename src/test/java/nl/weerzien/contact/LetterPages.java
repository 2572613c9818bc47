package nl.weerzien.contact;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.document.Box;
import nl.weerzien.document.KindProposal;
import nl.weerzien.document.Page;
import nl.weerzien.document.Picture;
import nl.weerzien.document.Quality;
import nl.weerzien.document.Reading;
import nl.weerzien.document.Word;
import nl.weerzien.shared.DocumentKind;

/// Letters as text, read as if they had been pictures: a letter is 20 pixels wide and 30 high, a line 50.
final class LetterPages {
    private static final int WIDTH = 20;
    private static final int LINE = 50;

    private LetterPages() {}

    /// @param kind what paper the reader takes it for
    /// @param text blanks at the beginning of a line and between its words keep their width
    static Reading read(String kind, String text) {
        var words = new ArrayList<Word>();
        int line = 0;
        int y = 0;
        for (var row : text.lines().toList()) {
            y += LINE;
            if (row.isBlank()) continue;
            for (int x = 0; x < row.length(); ) {
                int end = row.indexOf(' ', x) < 0 ? row.length() : row.indexOf(' ', x);
                if (end > x)
                    words.add(new Word(row.substring(x, end), new Box(x * WIDTH, y, (end - x) * WIDTH, 30), 0.9, line));
                x = end + 1;
            }
            line++;
        }
        var quality = new Quality(1, 1, 0.1, List.of());
        var page = new Page(1, new Picture(new byte[0], 2000, 3000), text, words, 0.9, 0, quality);
        var proposal = new KindProposal(new DocumentKind(kind), 0.9, List.of());
        return new Reading(List.of(page), List.of(proposal), List.of(), null, "nld", List.of(), Duration.ZERO);
    }
}
