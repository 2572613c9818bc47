package nl.weerzien.handover;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentService;
import nl.weerzien.handover.Offer.Offered;
import nl.weerzien.handover.Offer.Standing;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.submission.BundleService;
import nl.weerzien.submission.BundledPaper;
import nl.weerzien.submission.Filing;
import nl.weerzien.submission.SubmissionService;
import org.springframework.stereotype.Service;

/// Puts together what a lawyer is given. Needs no transaction of its own: each room it asks has one.
@Service
public class DossierService {
    private final ReadinessService readiness;
    private final ChecklistService rules;
    private final DocumentService documents;
    private final BundleService bundles;
    private final SubmissionService submissions;
    private final RepresentationService representation;

    DossierService(
            ReadinessService readiness,
            ChecklistService rules,
            DocumentService documents,
            BundleService bundles,
            SubmissionService submissions,
            RepresentationService representation) {
        this.readiness = readiness;
        this.rules = rules;
        this.documents = documents;
        this.bundles = bundles;
        this.submissions = submissions;
        this.representation = representation;
    }

    /// For whom a lawyer is asked first: those against whose refusal something can be done, or is; everybody where
    /// nobody was refused.
    public Set<PersonId> clients(CaseId caseId) {
        var relatives = readiness.of(caseId).relatives();
        var refused = relatives.stream()
                .filter(one -> one.journey().stage().contested())
                .map(Readiness::relative)
                .collect(Collectors.toSet());
        return refused.isEmpty() ? relatives.stream().map(Readiness::relative).collect(Collectors.toSet()) : refused;
    }

    /// Every paper, and how it stands to the case of these relatives.
    public Offer offer(CaseId caseId, Set<PersonId> relatives) {
        return offer(readiness.of(caseId), relatives);
    }

    /// What would be given today. Relatives for whom no application goes on any more are left out.
    public Dossier dossier(CaseId caseId, Choice choice) {
        var all = readiness.of(caseId);
        var offer = offer(all, choice.relatives());
        var given = offer.given(choice.papers());
        var ids = given.stream().map(Offered::id).collect(Collectors.toSet());
        var filings = submissions.filings(caseId).stream()
                .filter(filing -> choice.relatives().contains(filing.relative()))
                .toList();
        var sent = filings.stream()
                .filter(filing -> ids.containsAll(filing.bundle().papers()))
                .toList();
        var today = all.today();
        var speaks = representation.of(caseId);
        return new Dossier(
                caseId,
                all.file().number().toString(),
                today,
                all.file().family().sponsor(),
                new Clients(all, given).of(choice.relatives()),
                speaks.pen(today),
                speaks.legalAid(today),
                pieces(all, choice, offer, given, sent),
                offer.withheld(choice.papers()),
                filings.size() - sent.size());
    }

    private Offer offer(CaseReadiness all, Set<PersonId> relatives) {
        var papers = documents.of(all.file().id());
        var sorting = new Sorting(rules, all, papers, relatives);
        return new Offer(papers.stream()
                .map(paper -> new Offered(paper, title(paper), sorting.of(paper)))
                .toList());
    }

    private MessageKey title(Document paper) {
        return paper.kind().map(bundles::title).orElseGet(() -> new MessageKey("submission.bundle.kind.unsaid"));
    }

    private List<Piece> pieces(CaseReadiness all, Choice choice, Offer offer, List<Offered> given, List<Filing> sent) {
        var pieces = new Pieces(all.file());
        var bound = new HashSet<DocumentId>();
        var apart = leftOut(offer, given);
        for (var one : all.relatives()) {
            if (!choice.relatives().contains(one.relative())) continue;
            var plan = bundles.whole(all.file().id(), one.relative(), apart);
            plan.papers().stream().map(BundledPaper::document).forEach(bound::add);
            pieces.client(one.relative(), plan, of(sent, one.relative()));
        }
        given.stream().filter(offered -> offered.standing() == Standing.LETTER).forEach(pieces::letter);
        given.stream()
                .filter(offered -> offered.standing() != Standing.LETTER && !bound.contains(offered.id()))
                .forEach(pieces::other);
        return pieces.all();
    }

    private static List<Filing> of(List<Filing> sent, PersonId relative) {
        return sent.stream()
                .filter(filing -> filing.relative().equals(relative))
                .toList();
    }

    /// What does not go into the bound papers: what is not given, and letters, which have a place of their own.
    private static Set<DocumentId> leftOut(Offer offer, List<Offered> given) {
        var apart = new HashSet<DocumentId>();
        offer.papers().forEach(offered -> apart.add(offered.id()));
        given.stream()
                .filter(offered -> offered.standing() != Standing.LETTER)
                .forEach(offered -> apart.remove(offered.id()));
        return apart;
    }
}
