package nl.weerzien.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.family.PersonName;
import nl.weerzien.notice.Occasion.SilenceOverdue;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;

/// One thing that somebody did not see yet: a notice, or several that say the same of several relatives or again.
///
/// @param notices at least one, all about one case file
public record Matter(List<Notice> notices, CaseFile file) {
    public Matter {
        notices = List.copyOf(notices);
    }

    /// What makes notices one: the family, what it is about, and the day that counts. How often it was told does not.
    private record Alike(CaseId caseId, String about, LocalDate day) {
        static Alike of(Notice notice) {
            var due = notice.due();
            var about = switch (due.occasion()) {
                case Occasion.TermNears nears -> nears.term().code();
                case Occasion.PapersAwaited _ -> "papers";
                case SilenceOverdue _ -> "silence";
            };
            return new Alike(due.caseId(), about, due.occasion().day());
        }
    }

    static List<Matter> of(List<Notice> notices, Map<CaseId, CaseFile> files) {
        var alike = new LinkedHashMap<Alike, List<Notice>>();
        for (var notice : notices)
            alike.computeIfAbsent(Alike.of(notice), _ -> new ArrayList<>()).add(notice);
        return alike.entrySet().stream()
                .flatMap(entry -> Stream.ofNullable(files.get(entry.getKey().caseId()))
                        .map(file -> new Matter(entry.getValue(), file)))
                .toList();
    }

    /// What it is about, and about whom.
    public MessageKey words() {
        var names = silent();
        var day = silentSince(notices.getFirst());
        return day.isPresent() && !names.isEmpty()
                ? new MessageKey("notice.news.silence-about", names, day.get())
                : notices.getFirst().due().occasion().words();
    }

    public List<NoticeId> ids() {
        return notices.stream().map(Notice::id).toList();
    }

    /// The relatives about whom nothing came, in the family's order; one who left the case file is named no more.
    private List<PersonName> silent() {
        var persons = notices.stream()
                .map(notice -> notice.due().occasion())
                .filter(SilenceOverdue.class::isInstance)
                .map(occasion -> ((SilenceOverdue) occasion).person())
                .toList();
        return file.family().relativesOfSponsor().stream()
                .filter(one -> persons.contains(one.id()))
                .map(one -> one.name().given())
                .toList();
    }

    private static Optional<LocalDate> silentSince(Notice notice) {
        return notice.due().occasion() instanceof SilenceOverdue silence
                ? Optional.of(silence.day())
                : Optional.empty();
    }
}
