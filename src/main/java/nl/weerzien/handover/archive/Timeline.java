package nl.weerzien.handover.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.family.Person;
import nl.weerzien.handover.Dossier;
import nl.weerzien.handover.Dossier.Client;
import nl.weerzien.handover.Piece;
import nl.weerzien.journey.Milestone;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;
import nl.weerzien.submission.Print;

/// What happened on the road of each client, as a paper to read and a table to reckon with. What helpers noted beside a
/// fact stays in the house.
record Timeline(Dossier dossier) {

    Print print() {
        var opening = new ArrayList<MessageKey>();
        opening.add(new MessageKey("handover.timeline.opening", dossier.caseNumber(), dossier.on()));
        opening.add(person("handover.timeline.sponsor", dossier.sponsor()));
        dossier.pen()
                .ifPresent(pen -> opening.add(
                        new MessageKey("handover.timeline.pen", pen.holder().label(), pen.name(), pen.since())));
        dossier.legalAid()
                .ifPresent(aid -> opening.add(new MessageKey(
                        "handover.timeline.aid", aid.aid().label(), aid.lawyer(), aid.number(), aid.since())));
        var parts = dossier.clients().stream().map(this::part).toList();
        return new Print(dossier.caseNumber(), new MessageKey("handover.piece.timeline"), opening, parts);
    }

    Table table() {
        var table = new Table()
                .row(
                        say("handover.column.day"),
                        say("handover.column.who"),
                        say("handover.column.what"),
                        say("handover.column.means"),
                        say("handover.column.until"),
                        say("handover.column.place"),
                        say("handover.column.letter"),
                        say("handover.column.learned"));
        for (var client : dossier.clients())
            for (var fact : client.road().milestones())
                table.row(
                        fact.happenedOn().toString(),
                        client.person().name().shown(),
                        say(fact.kind().label()),
                        Optional.ofNullable(fact.happening().means())
                                .map(means -> say(means.label()))
                                .orElse(""),
                        fact.termUntil().map(Object::toString).orElse(""),
                        fact.happening().place(),
                        letter(fact).orElse(""),
                        fact.recordedAt().toString());
        return table;
    }

    private Print.Part part(Client client) {
        var lines = client.road().milestones().stream()
                .map(fact -> new Print.Line(new MessageKey("handover.timeline.day", fact.happenedOn()), told(fact)))
                .toList();
        var none = List.of(new Print.Line(
                new MessageKey("handover.timeline.day", dossier.on()), new MessageKey("handover.timeline.nothing")));
        return new Print.Part(
                person("handover.timeline.client", client.person()), List.of(), lines.isEmpty() ? none : lines);
    }

    private MessageKey told(Milestone fact) {
        var parts = Stream.of(
                        Optional.<Object>of(fact.kind().label()),
                        Optional.ofNullable(fact.happening().means()).<Object>map(means -> means.label()),
                        Optional.of(fact.happening().place())
                                .filter(place -> !place.isBlank())
                                .<Object>map(place -> place),
                        fact.termUntil().<Object>map(day -> new MessageKey("handover.timeline.until", day)),
                        letter(fact).<Object>map(path -> new MessageKey("handover.timeline.letter", path)))
                .flatMap(Optional::stream)
                .map(part -> part instanceof MessageKey key ? say(key) : part.toString())
                .toList();
        return new MessageKey("handover.timeline.told", String.join("; ", parts));
    }

    private static MessageKey person(String key, Person person) {
        var number = person.vNumber();
        return new MessageKey(key, person.name().shown(), number == null ? "" : number.digits());
    }

    /// Where the letter that shows it stands in the archive, if it goes along.
    private Optional<String> letter(Milestone fact) {
        return fact.document().flatMap(this::path);
    }

    private Optional<String> path(DocumentId document) {
        return dossier.pieces().stream()
                .filter(piece ->
                        piece instanceof Piece.Loose loose && loose.paper().id().equals(document))
                .map(Piece::path)
                .findFirst();
    }

    private static String say(String key) {
        return say(new MessageKey(key));
    }

    private static String say(MessageKey key) {
        return Words.in(Language.NL, key);
    }
}
