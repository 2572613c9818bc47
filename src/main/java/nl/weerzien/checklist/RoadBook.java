package nl.weerzien.checklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.shared.MessageKey;

/// What the rules say of the road after filing: its stations, their tasks, the money and where to go on.
public record RoadBook(List<StationGuide> stations, List<RoadTask> tasks, List<Fund> funds, List<Referral> referrals) {
    /// A road of which nothing was written down.
    public static final RoadBook EMPTY = new RoadBook(List.of(), List.of(), List.of(), List.of());

    public RoadBook {
        stations = List.copyOf(stations);
        tasks = List.copyOf(tasks);
        funds = List.copyOf(funds);
        referrals = List.copyOf(referrals);
    }

    public Optional<StationGuide> station(Stage stage) {
        return stations.stream().filter(guide -> guide.stage() == stage).findFirst();
    }

    public Optional<RoadTask> task(String id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    public Optional<Fund> fund(String code) {
        return funds.stream().filter(fund -> fund.code().equals(code)).findFirst();
    }

    /// Everything it states with a source of its own.
    Stream<RuleInDoubt> everything() {
        return Stream.of(
                        stations.stream().flatMap(RoadBook::ofStation),
                        tasks.stream().map(task -> stated(task.id(), task.title(), task.provenance())),
                        funds.stream()
                                .flatMap(fund -> Stream.concat(
                                        Stream.of(stated(fund.code(), fund.about(), fund.provenance())),
                                        notes(fund.conditions()))),
                        referrals.stream().map(one -> stated(one.id(), one.text(), one.provenance())))
                .flatMap(stated -> stated)
                .distinct();
    }

    private static Stream<RuleInDoubt> ofStation(StationGuide guide) {
        var here = guide.stage().code();
        return Stream.of(
                        Stream.of(stated(here, guide.what(), guide.provenance())),
                        guide.expectedNews().stream().map(news -> stated(here, guide.next(), news.provenance())),
                        guide.usual().stream().map(time -> stated(time.id(), time.text(), time.provenance())),
                        notes(guide.trouble()),
                        notes(guide.meanwhile()),
                        guide.silence().stream().map(step -> stated(step.id(), step.text(), step.provenance())),
                        guide.silence().stream().flatMap(step -> notes(step.conditions())))
                .flatMap(stated -> stated);
    }

    private static Stream<RuleInDoubt> notes(List<RoadNote> notes) {
        return notes.stream().map(note -> stated(note.id(), note.text(), note.provenance()));
    }

    private static RuleInDoubt stated(String name, MessageKey text, Provenance provenance) {
        return new RuleInDoubt("road: " + name, text, provenance);
    }
}
