package nl.weerzien.handover;

import java.util.ArrayList;
import java.util.List;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentState;
import nl.weerzien.handover.Offer.Offered;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.submission.BundlePlan;
import nl.weerzien.submission.Filing;

/// Gives each file its place. Paths are Dutch, as everything a lawyer gets, and hold no name.
final class Pieces {
    private final CaseFile file;
    private final List<Piece> pieces = new ArrayList<>();
    private int clients;
    private int letters;
    private int others;

    Pieces(CaseFile file) {
        this.file = file;
    }

    /// One relative's papers as they are now, and as they went to the IND.
    void client(PersonId relative, BundlePlan plan, List<Filing> sent) {
        clients++;
        var name = file.family().person(relative).name();
        var folder = "nareiziger-" + clients + "/";
        if (!plan.empty())
            pieces.add(new Piece.Bound(folder + "stukken.pdf", new MessageKey("handover.piece.bound", name), plan));
        var number = 0;
        for (var filing : sent) {
            var on = filing.sent().on();
            var path = folder + "ingediend-" + ++number + "-" + on + ".pdf";
            pieces.add(new Piece.Sent(path, new MessageKey("handover.piece.sent", name, on), filing));
        }
    }

    void letter(Offered letter) {
        pieces.add(loose("brieven/brief-" + ++letters, letter));
    }

    void other(Offered paper) {
        pieces.add(loose("overig/stuk-" + ++others, paper));
    }

    List<Piece> all() {
        return List.copyOf(pieces);
    }

    private static Piece loose(String path, Offered offered) {
        return new Piece.Loose(path + "." + extension(offered.paper()), offered.kind(), offered.paper());
    }

    /// A paper that was read goes as a searchable copy, any other as it came.
    private static String extension(Document paper) {
        return paper.state() instanceof DocumentState.Read
                ? "pdf"
                : paper.receipt().mediaType().extension();
    }
}
