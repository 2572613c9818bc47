package nl.weerzien.handover;

import java.io.OutputStream;
import java.util.List;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.TermName;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.family.Person;
import nl.weerzien.journey.Milestone;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import nl.weerzien.submission.Press;
import org.springframework.stereotype.Service;

/// Drafts an objection for whoever was refused and did not object yet. Nothing is kept: the draft is made of what the
/// case file holds now.
@Service
public class ProFormaService {
    private final ReadinessService readiness;
    private final Press press;

    ProFormaService(ReadinessService readiness, Press press) {
        this.readiness = readiness;
        this.press = press;
    }

    /// Those for whom a draft can be made.
    ///
    /// @throws nl.weerzien.security.NoSuchCase if there is none or the current user may not see it
    public List<Person> refused(CaseId caseId) {
        var all = readiness.of(caseId);
        return all.relatives().stream()
                .filter(ProFormaService::refused)
                .map(one -> all.file().family().person(one.relative()))
                .toList();
    }

    /// Writes the draft as a PDF and leaves `target` open.
    ///
    /// @throws IllegalArgumentException if no draft can be made for this person
    public void write(CaseId caseId, PersonId relative, OutputStream target) {
        var all = readiness.of(caseId);
        var one = all.of(relative)
                .filter(ProFormaService::refused)
                .orElseThrow(() -> new IllegalArgumentException(relative + " was not refused in " + caseId));
        var family = all.file().family();
        var draft = new ProForma(
                all.file().number().toString(),
                family.person(relative),
                family.sponsor(),
                one.journey().last(Milestone.Kind.REFUSED).orElseThrow().happenedOn(),
                one.deadlines().find(TermName.OBJECT).map(Deadline::governing));
        press.print(draft.print(), target);
    }

    private static boolean refused(Readiness one) {
        return one.journey().stage() == Stage.REFUSED
                && one.journey().last(Milestone.Kind.REFUSED).isPresent();
    }
}
