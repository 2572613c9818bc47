package nl.weerzien.handover.archive;

import java.util.List;
import nl.weerzien.handover.Dossier;
import nl.weerzien.handover.Withheld;
import nl.weerzien.handover.archive.Packing.Packed;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;

/// What is in the archive, with the fingerprint of each file as `sha256sum` reads it, and what stays behind, by the
/// kind
/// of reason and never by what it says.
record Contents(Dossier dossier, List<Packed> packed) {

    String text() {
        var text = new StringBuilder();
        line(text, say("handover.contents.title", dossier.caseNumber()));
        line(text, say("handover.timeline.opening", dossier.caseNumber(), dossier.on()));
        dossier.pen()
                .ifPresent(pen ->
                        line(text, say("handover.timeline.pen", pen.holder().label(), pen.name(), pen.since())));
        dossier.legalAid()
                .ifPresent(aid -> line(
                        text,
                        say("handover.timeline.aid", aid.aid().label(), aid.lawyer(), aid.number(), aid.since())));
        line(text, "");
        line(text, say("handover.contents.files"));
        packed.forEach(
                file -> line(text, "# " + file.what() + "\n" + file.sha256().hex() + "  " + file.path()));
        line(text, "");
        line(text, say("handover.contents.withheld"));
        withheld().forEach(words -> line(text, "- " + Words.in(Language.NL, words)));
        return text.toString();
    }

    private List<MessageKey> withheld() {
        return Withheld.of(dossier);
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append('\n');
    }

    private static String say(String key, Object... arguments) {
        return Words.in(Language.NL, new MessageKey(key, arguments));
    }
}
