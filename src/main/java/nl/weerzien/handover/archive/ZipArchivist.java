package nl.weerzien.handover.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import nl.weerzien.document.CopyService;
import nl.weerzien.document.DocumentService;
import nl.weerzien.document.DocumentState;
import nl.weerzien.handover.Archivist;
import nl.weerzien.handover.Dossier;
import nl.weerzien.handover.Piece;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;
import nl.weerzien.submission.BundleService;
import nl.weerzien.submission.Press;
import nl.weerzien.submission.SubmissionService;
import org.springframework.stereotype.Component;

/// Packs a ZIP. One file at a time passes through; of a bundle that was frozen, the bytes of that one bundle are held.
@Component
class ZipArchivist implements Archivist {
    private final BundleService bundles;
    private final SubmissionService submissions;
    private final DocumentService documents;
    private final CopyService copies;
    private final Press press;

    ZipArchivist(
            BundleService bundles,
            SubmissionService submissions,
            DocumentService documents,
            CopyService copies,
            Press press) {
        this.bundles = bundles;
        this.submissions = submissions;
        this.documents = documents;
        this.copies = copies;
        this.press = press;
    }

    @Override
    public void pack(Dossier dossier, OutputStream target) {
        try {
            var packing = new Packing(target, dossier.on());
            var timeline = new Timeline(dossier);
            packing.add("tijdlijn.pdf", say("handover.piece.timeline"), out -> press.print(timeline.print(), out));
            packing.add(
                    "tijdlijn.csv",
                    say("handover.piece.timeline.table"),
                    timeline.table().text());
            packing.add("stukkenlijst.csv", say("handover.piece.papers"), papers(dossier));
            for (var piece : dossier.pieces())
                packing.add(piece.path(), Words.in(Language.NL, piece.what()), out -> write(dossier, piece, out));
            packing.add("inhoud.txt", say("handover.piece.contents"), new Contents(dossier, packing.packed()).text());
            packing.finish();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(Dossier dossier, Piece piece, OutputStream target) throws IOException {
        var caseId = dossier.caseId();
        switch (piece) {
            case Piece.Bound bound -> bundles.bind(caseId, bound.plan(), target);
            case Piece.Sent sent ->
                target.write(submissions.bundle(caseId, sent.filing().id()));
            case Piece.Loose loose -> {
                var paper = loose.paper();
                if (paper.state() instanceof DocumentState.Read) copies.write(caseId, paper.id(), target);
                else target.write(documents.original(caseId, paper.id()));
            }
        }
    }

    private static String papers(Dossier dossier) {
        var table = new Table()
                .row(
                        say("handover.column.who"),
                        say("handover.column.asked"),
                        say("handover.column.state"),
                        say("handover.column.given"));
        for (var client : dossier.clients())
            for (var asked : client.asked())
                table.row(
                        client.person().name().shown(),
                        Words.in(Language.NL, asked.title()),
                        Words.in(Language.NL, asked.state()),
                        asked.given().stream()
                                .map(kind -> Words.in(Language.NL, kind))
                                .collect(Collectors.joining(", ")));
        return table.text();
    }

    private static String say(String key) {
        return Words.in(Language.NL, new MessageKey(key));
    }
}
