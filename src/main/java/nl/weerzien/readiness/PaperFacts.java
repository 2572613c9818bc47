package nl.weerzien.readiness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import nl.weerzien.shared.DocumentId;

/// What the confirmed papers, and the file where it names somebody else, say about one person.
record PaperFacts(Papers papers, Family family, Person person) {
    private static final Set<FieldName> OF_THE_WHOLE =
            Set.of(FieldName.MARRIAGE_DATE, FieldName.HUSBAND_NAME, FieldName.WIFE_NAME);

    /// Every confirmed text of a field about this person.
    List<Said> texts(FieldName name) {
        return papers.speakingOf(person.id()).stream()
                .flatMap(paper -> text(paper, name).stream())
                .toList();
    }

    /// Every confirmed date of a field about this person, by paper.
    Map<DocumentId, PartialDate> dates(FieldName name) {
        var dates = new LinkedHashMap<DocumentId, PartialDate>();
        for (var paper : papers.speakingOf(person.id()))
            answered(paper, name).flatMap(ConfirmedField::date).ifPresent(date -> dates.put(paper.id(), date));
        return dates;
    }

    /// The name on each paper: the full name, or the parts put together, or the place of husband or wife on a paper of
    /// a couple.
    List<Said> names() {
        return papers.speakingOf(person.id()).stream()
                .flatMap(paper ->
                        text(paper, FieldName.FULL_NAME).or(() -> parts(paper)).or(() -> asSpouse(paper)).stream())
                .toList();
    }

    private Optional<Said> parts(Document paper) {
        var words = Stream.of(FieldName.GIVEN_NAMES, FieldName.FAMILY_NAME)
                .flatMap(name -> text(paper, name).stream())
                .map(Said::words)
                .collect(Collectors.joining(" "));
        return Optional.of(words).filter(text -> !text.isEmpty()).map(text -> new Said(paper.id(), text));
    }

    private Optional<Said> asSpouse(Document paper) {
        var couple = person.id().equals(family.sponsorId())
                || family.partnersOfSponsor().stream()
                        .anyMatch(partner -> partner.id().equals(person.id()));
        if (!couple) return Optional.empty();
        return switch (person.sex()) {
            case MALE -> text(paper, FieldName.HUSBAND_NAME);
            case FEMALE -> text(paper, FieldName.WIFE_NAME);
            case X, UNKNOWN -> Optional.empty();
        };
    }

    private Optional<Said> text(Document paper, FieldName name) {
        return answered(paper, name).flatMap(ConfirmedField::text).map(words -> new Said(paper.id(), words));
    }

    /// On a paper about several people only an answer that names the person is about them, except for what belongs to
    /// the paper as a whole.
    private Optional<ConfirmedField> answered(Document paper, FieldName name) {
        var alone = paper.persons().size() == 1 || OF_THE_WHOLE.contains(name);
        return paper.confirmed().fields().stream()
                .filter(field -> field.name() == name)
                .filter(field -> person.id().equals(field.person()) || (field.person() == null && alone))
                .findFirst();
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
