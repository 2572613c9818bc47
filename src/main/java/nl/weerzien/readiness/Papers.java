package nl.weerzien.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.weerzien.checklist.Claim;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.checklist.Need;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.document.ConfirmedField;
import nl.weerzien.document.ConfirmedField.Answer;
import nl.weerzien.document.Document;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.PersonId;

/// The papers of one case file, with what the rules know of their kinds.
///
/// @param held those that take part in the preparation
/// @param aboutOthers requirements that ask for a paper of somebody who is not in the file, such as the identity card
/// of
///     a parent who stays behind: a paper offered for one of these says nothing about the relative it was offered for
/// @param kinds what the rules say of a kind; empty for one they do not know
/// @param proposed the kind the machine takes an unconfirmed paper for, where it dares
/// @param read what the machine is sure of and nobody answered yet, by paper
/// @param today the day on which validity is judged
record Papers(
        List<Document> held,
        Function<DocumentKind, Optional<KindDescription>> kinds,
        Map<DocumentId, DocumentKind> proposed,
        Map<DocumentId, Map<FieldName, Answer>> read,
        Set<RequirementId> aboutOthers,
        LocalDate today) {

    /// ISO 639-1 and 639-3 codes of the languages the IND reads without a translation.
    private static final Set<String> READ_BY_IND = Set.of("nl", "nld", "en", "eng", "fr", "fra", "de", "deu");

    private static final Set<DocumentKind> WITHOUT_TEXT =
            Set.of(new DocumentKind("PASSPORT_PHOTO"), new DocumentKind("FAMILY_PHOTOS"));

    Papers {
        held = held.stream().filter(Document::held).toList();
        proposed = Map.copyOf(proposed);
        read = Map.copyOf(read);
        aboutOthers = Set.copyOf(aboutOthers);
    }

    /// Confirmed papers concerning one of these people that answer a leaf of a requirement.
    List<Document> answering(Need leaf, Set<PersonId> people, RequirementId requirement) {
        return held.stream()
                .filter(Document::counts)
                .filter(paper -> paper.persons().stream().anyMatch(people::contains))
                .filter(paper -> servesOnly(paper, requirement))
                .filter(paper ->
                        description(paper).filter(kind -> kind.answers(leaf)).isPresent())
                .filter(paper -> !asksTravel(leaf) || !expired(paper))
                .toList();
    }

    /// Papers that may answer a leaf once somebody says what they are and whom they concern: by what is confirmed of
    /// them already, by what the machine takes them for, or because the sender offered them for this requirement.
    List<Document> perhapsAnswering(Need leaf, Set<PersonId> people, RequirementId requirement) {
        return held.stream()
                .filter(paper -> !paper.counts())
                .filter(paper -> mayConcern(paper, people))
                .filter(paper -> servesOnly(paper, requirement))
                .filter(paper -> mayAnswer(paper, leaf, requirement))
                .toList();
    }

    /// The confirmed papers that concern a person and are no translations themselves.
    List<Document> of(PersonId person) {
        return held.stream()
                .filter(paper -> paper.counts() && paper.persons().contains(person))
                .filter(paper -> paper.confirmed().translates() == null)
                .toList();
    }

    /// The papers that speak about a person: those of [#of] that were not offered as somebody else's.
    List<Document> speakingOf(PersonId person) {
        return of(person).stream()
                .filter(paper -> aboutOthers.stream().noneMatch(other -> isOfferedFor(paper, other)))
                .toList();
    }

    /// The papers that will probably speak about a person once somebody says what they are: those said to concern the
    /// person alone, or offered for the person while nobody said whom they concern.
    List<Document> perhapsSpeakingOf(PersonId person) {
        return held.stream()
                .filter(paper -> !paper.counts() && paper.confirmed().translates() == null)
                .filter(paper -> paper.persons().isEmpty()
                        ? person.equals(paper.receipt().offeredFor())
                        : paper.persons().equals(Set.of(person)))
                .filter(paper -> aboutOthers.stream().noneMatch(other -> isOfferedFor(paper, other)))
                .toList();
    }

    /// What was offered as the paper of somebody outside the file serves that alone, and nothing else serves that.
    private boolean servesOnly(Document paper, RequirementId requirement) {
        if (aboutOthers.contains(requirement)) return isOfferedFor(paper, requirement);
        return aboutOthers.stream().noneMatch(other -> isOfferedFor(paper, other));
    }

    private static boolean isOfferedFor(Document paper, RequirementId requirement) {
        return requirement.name().equals(paper.receipt().requirement());
    }

    /// Everything that says it translates this paper.
    List<Document> translationsOf(Document paper) {
        return held.stream()
                .filter(other -> paper.id().equals(other.confirmed().translates()))
                .toList();
    }

    /// Whether the IND needs a translation of it; empty while nobody said in which language it is. Papers without text
    /// of their own, and Dutch forms, need none.
    Optional<Boolean> needsTranslation(Document paper) {
        if (paper.kind().filter(WITHOUT_TEXT::contains).isPresent()) return Optional.of(false);
        var language = paper.confirmed().language();
        if (language != null) return Optional.of(!READ_BY_IND.contains(language));
        return description(paper)
                .filter(kind -> READ_BY_IND.containsAll(kind.languages()))
                .map(_ -> false);
    }

    Optional<KindDescription> description(Document paper) {
        return paper.kind().flatMap(kinds);
    }

    /// The last day on which it is valid, as confirmed.
    static Optional<LocalDate> validUntil(Document paper) {
        return paper.confirmed()
                .field(FieldName.EXPIRY_DATE, null)
                .flatMap(ConfirmedField::date)
                .map(date -> date.calculated().orElse(date.range().last()));
    }

    boolean expired(Document paper) {
        return validUntil(paper).filter(today::isAfter).isPresent();
    }

    private static boolean asksTravel(Need leaf) {
        return leaf instanceof Need.ClaimOf asked && asked.claim() == Claim.TRAVEL;
    }

    private static boolean mayConcern(Document paper, Set<PersonId> people) {
        if (!paper.persons().isEmpty()) return paper.persons().stream().anyMatch(people::contains);
        var offeredFor = paper.receipt().offeredFor();
        return offeredFor == null || people.contains(offeredFor);
    }

    private boolean mayAnswer(Document paper, Need leaf, RequirementId requirement) {
        var kind = paper.kind().or(() -> Optional.ofNullable(proposed.get(paper.id())));
        if (kind.isPresent())
            return kind.flatMap(kinds).filter(known -> known.answers(leaf)).isPresent();
        return isOfferedFor(paper, requirement);
    }
}
