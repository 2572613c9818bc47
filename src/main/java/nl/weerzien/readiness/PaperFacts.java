package nl.weerzien.readiness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.ConfirmedField;
import nl.weerzien.document.ConfirmedField.Answer;
import nl.weerzien.document.Document;
import nl.weerzien.family.Family;
import nl.weerzien.family.Parent;
import nl.weerzien.family.PartialDate;
import nl.weerzien.family.Person;
import nl.weerzien.family.Relationship;
import nl.weerzien.family.Sex;
import nl.weerzien.readiness.Finding.Said;

/// What papers, and the file where it names somebody else, say about one person. What people confirmed comes
/// first; what the machine is sure of and nobody confirmed yet is told as such.
record PaperFacts(Papers papers, Family family, Person person) {
    private static final Set<FieldName> OF_THE_WHOLE =
            Set.of(FieldName.MARRIAGE_DATE, FieldName.HUSBAND_NAME, FieldName.WIFE_NAME);

    /// A date and where it stands.
    record Day(Said said, PartialDate date) {}

    /// What a paper says of a field, by a person's word or the machine's.
    private record Told(Answer answer, boolean confirmed) {}

    /// Every text of a field about this person.
    List<Said> texts(FieldName name) {
        return speaking().flatMap(paper -> text(paper, name).stream()).toList();
    }

    /// Every date of a field about this person.
    List<Day> dates(FieldName name) {
        return speaking().flatMap(paper -> date(paper, name).stream()).toList();
    }

    /// The date of a field on one of the papers.
    Optional<Day> date(Document paper, FieldName name) {
        return told(paper, name)
                .filter(told -> told.answer() instanceof Answer.Date)
                .map(told -> day(paper, ((Answer.Date) told.answer()).date(), told.confirmed()));
    }

    /// The name on each paper: the full name, or the parts put together, or the place of husband or wife on a paper of
    /// a couple.
    List<Said> names() {
        return speaking()
                .flatMap(paper ->
                        text(paper, FieldName.FULL_NAME).or(() -> parts(paper)).or(() -> asSpouse(paper)).stream())
                .toList();
    }

    /// The papers about this person, confirmed ones first.
    Stream<Document> speaking() {
        return Stream.concat(papers.speakingOf(person.id()).stream(), papers.perhapsSpeakingOf(person.id()).stream());
    }

    private static Day day(Document paper, PartialDate date, boolean confirmed) {
        return new Day(new Said(paper.id(), date.raw(), confirmed), date);
    }

    private Optional<Said> parts(Document paper) {
        var parts = Stream.of(FieldName.GIVEN_NAMES, FieldName.FAMILY_NAME)
                .flatMap(name -> text(paper, name).stream())
                .toList();
        if (parts.isEmpty()) return Optional.empty();
        var words = parts.stream().map(Said::words).collect(Collectors.joining(" "));
        return Optional.of(new Said(paper.id(), words, parts.stream().allMatch(Said::confirmed)));
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

    /// The text of a field on one of the papers.
    Optional<Said> text(Document paper, FieldName name) {
        return told(paper, name)
                .filter(told -> told.answer() instanceof Answer.Text)
                .map(told -> new Said(paper.id(), ((Answer.Text) told.answer()).value(), told.confirmed()));
    }

    private Optional<Told> told(Document paper, FieldName name) {
        return answered(paper, name)
                .map(field -> new Told(field.answer(), paper.counts()))
                .or(() -> read(paper, name));
    }

    /// On a paper about several people only an answer that names the person is about them, except for what belongs to
    /// the paper as a whole.
    private Optional<ConfirmedField> answered(Document paper, FieldName name) {
        var alone = isAlone(paper, name);
        return paper.confirmed().fields().stream()
                .filter(field -> field.name() == name)
                .filter(field -> person.id().equals(field.person()) || (field.person() == null && alone))
                .findFirst();
    }

    private Optional<Told> read(Document paper, FieldName name) {
        if (!isAlone(paper, name)) return Optional.empty();
        return Optional.ofNullable(
                        papers.read().getOrDefault(paper.id(), Map.of()).get(name))
                .map(answer -> new Told(answer, false));
    }

    private static boolean isAlone(Document paper, FieldName name) {
        return paper.persons().size() <= 1 || OF_THE_WHOLE.contains(name);
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
