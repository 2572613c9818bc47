package nl.weerzien.readiness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.ConfirmedField;
import nl.weerzien.document.Document;
import nl.weerzien.family.Family;
import nl.weerzien.family.Parent;
import nl.weerzien.family.PartialDate;
import nl.weerzien.family.Person;
import nl.weerzien.family.Relationship;
import nl.weerzien.family.Sex;
import nl.weerzien.readiness.Finding.Said;

/// What the confirmed papers, and the file where it names somebody else, say about one person.
record PaperFacts(Papers papers, Family family, Person person) {

    /// Every confirmed answer to a field about this person, as a value. On a paper about several people only an answer
    /// that names the person counts, except for what belongs to the paper as a whole.
    List<Said> all(FieldName name) {
        return papers.of(person.id()).stream()
                .flatMap(paper -> said(paper, name).stream())
                .toList();
    }

    /// The name on each paper: the full name, or the parts put together, or the place of husband or wife on a paper of
    /// a couple.
    List<Said> names() {
        return papers.of(person.id()).stream()
                .flatMap(paper -> said(paper, FieldName.FULL_NAME)
                        .or(() -> parts(paper))
                        .or(() -> asSpouse(paper))
                        .stream())
                .toList();
    }

    private Optional<Said> parts(Document paper) {
        var words = Stream.of(FieldName.GIVEN_NAMES, FieldName.FAMILY_NAME)
                .flatMap(name -> said(paper, name).stream())
                .map(Said::words)
                .collect(Collectors.joining(" "));
        return Optional.of(words).filter(text -> !text.isEmpty()).map(text -> new Said(paper.id(), text));
    }

    private Optional<Said> asSpouse(Document paper) {
        var couple = person.id().equals(family.sponsorId())
                || family.partnersOfSponsor().stream().anyMatch(partner -> partner.id().equals(person.id()));
        if (!couple) return Optional.empty();
        return switch (person.sex()) {
            case MALE -> wholePaper(paper, FieldName.HUSBAND_NAME);
            case FEMALE -> wholePaper(paper, FieldName.WIFE_NAME);
            case X, UNKNOWN -> Optional.empty();
        };
    }

    private Optional<Said> said(Document paper, FieldName name) {
        var alone = paper.persons().size() == 1 || name == FieldName.MARRIAGE_DATE;
        return paper.confirmed().fields().stream()
                .filter(field -> field.name() == name)
                .filter(field -> person.id().equals(field.person()) || (field.person() == null && alone))
                .findFirst()
                .flatMap(ConfirmedField::value)
                .map(value -> new Said(paper.id(), value));
    }

    private static Optional<Said> wholePaper(Document paper, FieldName name) {
        return paper.confirmed().field(name, null).flatMap(ConfirmedField::value).map(value -> new Said(paper.id(), value));
    }

    /// The father or mother if the file knows such a parent and their sex.
    Optional<Person> parentInFile(FieldName which) {
        var sex = which == FieldName.FATHER_NAME ? Sex.MALE : Sex.FEMALE;
        return family.parentsOf(person.id()).stream()
                .flatMap((Parent parent) -> parent.inFile().stream())
                .map(family::person)
                .filter(parent -> parent.sex() == sex)
                .findFirst();
    }

    /// The wedding with the sponsor, as the family gave it.
    Optional<PartialDate> weddingInFile() {
        return family.relationshipOf(person.id())
                .filter(Relationship.Spouse.class::isInstance)
                .map(Relationship.Spouse.class::cast)
                .flatMap(spouse -> Optional.ofNullable(spouse.since()));
    }
}
