package nl.weerzien.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.deadline.Deadlines;
import nl.weerzien.document.Document;
import nl.weerzien.family.PersonName;
import nl.weerzien.journey.Journeys;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.PersonId;

/// How far a whole family is.
///
/// @param relatives one for everybody for whom an application goes on, in the family's order
/// @param ofTheFile findings about the sponsor, and about papers of which nobody said whom they concern
/// @param papers those that take part in the preparation, newest first
/// @param rulesChanged what the rules ask otherwise than when somebody last looked, until a person accepts it
/// @param remarks what people said about findings, also about some that are gone by now
/// @param requests what the IND asked by letter and nobody sent yet
public record CaseReadiness(
        CaseFile file,
        List<Readiness> relatives,
        List<Finding> ofTheFile,
        List<Document> papers,
        List<RulesChanged> rulesChanged,
        List<Remark> remarks,
        List<CompletionRequest> requests,
        LocalDate today) {
    public CaseReadiness {
        relatives = List.copyOf(relatives);
        ofTheFile = List.copyOf(ofTheFile);
        papers = List.copyOf(papers);
        rulesChanged = List.copyOf(rulesChanged);
        remarks = List.copyOf(remarks);
        requests = List.copyOf(requests);
    }

    CaseReadiness withRulesChanged(List<RulesChanged> changed) {
        return new CaseReadiness(file, relatives, ofTheFile, papers, changed, remarks, requests, today);
    }

    CaseReadiness withRequests(List<CompletionRequest> asked) {
        return new CaseReadiness(file, relatives, ofTheFile, papers, rulesChanged, remarks, asked, today);
    }

    public Optional<Readiness> of(PersonId relative) {
        return relatives.stream()
                .filter(readiness -> readiness.relative().equals(relative))
                .findFirst();
    }

    public Journeys journeys() {
        return new Journeys(relatives.stream().map(Readiness::journey).toList());
    }

    public List<Deadlines> deadlines() {
        return relatives.stream().map(Readiness::deadlines).toList();
    }

    /// What somebody of the family is called.
    public PersonName called(PersonId person) {
        return file.family().person(person).name().given();
    }

    /// What life brought a relative since the filing, in the order in which it happened.
    public List<OnTheWay> onTheWay(PersonId relative) {
        return OnTheWay.of(file.family().person(relative), journeys(), today);
    }

    /// Every finding, what concerns the file as a whole first.
    public List<Finding> findings() {
        return Stream.concat(ofTheFile.stream(), relatives.stream().flatMap(readiness -> readiness.findings().stream()))
                .toList();
    }

    /// The one thing to do next; empty when nothing is left to do.
    public Optional<NextStep> nextStep() {
        return new NextSteps(this, today).first();
    }

    /// What people said about a finding, in order.
    public List<Remark> remarksOn(Finding finding) {
        return remarks.stream()
                .filter(remark -> remark.finding().equals(finding.name()))
                .toList();
    }

    /// Whether somebody explained how it came about, so that it needs no more attention.
    public boolean explained(Finding finding) {
        return remarksOn(finding).stream().anyMatch(remark -> remark.kind() == Remark.Kind.EXPLAINED);
    }

    public Optional<Document> paper(DocumentId id) {
        return papers.stream().filter(paper -> paper.id().equals(id)).findFirst();
    }
}
