package nl.weerzien.readiness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.checklist.Origin;
import nl.weerzien.checklist.Origin.Aspect;
import nl.weerzien.checklist.Origin.PaperFact;
import nl.weerzien.document.Document;
import nl.weerzien.family.Family;
import nl.weerzien.family.Person;
import nl.weerzien.readiness.Finding.Told;

/// Looks whether papers of a kind were made in the year in which one says it was issued, as far as the rules know.
///
/// @param origin the family's; empty when the rules have none
record Issuance(Family family, Papers papers, Optional<Origin> origin) {

    List<Finding> of(Person person) {
        var facts = new PaperFacts(papers, family, person);
        return facts.speaking()
                .flatMap(paper -> facts.date(paper, FieldName.ISSUE_DATE).stream()
                        .flatMap(issued -> notMade(paper)
                                .filter(fact -> outside(issued, fact))
                                .limit(1)
                                .<Finding>map(fact -> new Finding.NotIssuedThen(
                                        person.id(), new Told(FieldName.ISSUE_DATE, issued.said()), fact))))
                .toList();
    }

    private Stream<PaperFact> notMade(Document paper) {
        return papers
                .description(paper)
                .map(KindDescription::kind)
                .flatMap(kind -> origin.flatMap(known -> known.paper(kind)))
                .stream()
                .flatMap(known -> known.facts(Aspect.NOT_ISSUED).stream());
    }

    private static boolean outside(PaperFacts.Day issued, PaperFact fact) {
        var days = issued.date().range();
        return fact.heldThroughout(days.first().getYear(), days.last().getYear());
    }
}
