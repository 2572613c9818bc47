package nl.weerzien.readiness;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.weerzien.checklist.Confidence;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.Origin.PaperFact;
import nl.weerzien.checklist.Requirement;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Something that deserves a look before filing. It never blocks: it asks to complete, to explain or to check.
public sealed interface Finding {

    /// Whom it concerns; empty when nobody said yet whose paper it is about.
    default Optional<PersonId> about() {
        return switch (this) {
            case Missing found -> Optional.of(found.person());
            case ToConfirm found -> Optional.ofNullable(found.offeredFor());
            case NotReadable found -> Optional.ofNullable(found.offeredFor());
            case NotTranslated found -> Optional.of(found.person());
            case Expired found -> Optional.of(found.person());
            case ExpiresSoon found -> Optional.of(found.person());
            case Differs found -> Optional.of(found.person());
            case Unfitting found -> Optional.of(found.person());
            case NotIssuedThen found -> Optional.of(found.person());
            case TermPresses found -> Optional.of(found.deadline().person());
        };
    }

    /// Nothing we hold answers it and nobody explained why.
    record Missing(PersonId person, Requirement requirement) implements Finding {}

    /// It arrived; a person must say what it is and whom it concerns before it counts.
    ///
    /// @param offeredFor for whom the sender offered it, as a hint
    record ToConfirm(DocumentId document, @Nullable PersonId offeredFor) implements Finding {}

    /// The machine could not read it: a new picture, or a person's eyes.
    ///
    /// @param offeredFor as in [ToConfirm]
    record NotReadable(DocumentId document, @Nullable PersonId offeredFor) implements Finding {}

    /// Its language is none that the IND reads, and there is no sworn translation of it.
    record NotTranslated(PersonId person, DocumentId document) implements Finding {}

    /// It was valid until a day that has passed.
    record Expired(PersonId person, DocumentId document, LocalDate lastValidDay) implements Finding {}

    /// A travel document that will probably not be valid for long enough when the visa is collected.
    record ExpiresSoon(PersonId person, DocumentId document, LocalDate lastValidDay) implements Finding {}

    /// Two places say something else about a person, or what a machine cannot compare.
    record Differs(PersonId person, FieldName field, Said here, Said there, Likeness how) implements Finding {

        /// Nearly the same words of which nobody said yet that they stand there: more likely a letter read wrongly.
        private boolean isPerhapsMisread() {
            return !confirmed() && !field.isDate() && !(how instanceof Likeness.Different);
        }
    }

    /// Two facts that hardly go together, or only with a story to them.
    record Unfitting(PersonId person, Misfit why, Told here, Told there) implements Finding {}

    /// It says it was issued in a year from which, as far as we know, there are no such papers.
    ///
    /// @param issued what it says of its issue
    /// @param fact when there were none, with its source and how sure that is
    record NotIssuedThen(PersonId person, Told issued, PaperFact fact) implements Finding {}

    /// A term is near, almost over or past.
    record TermPresses(Deadline deadline) implements Finding {}

    /// What one place says.
    ///
    /// @param document the paper; null for the case file itself
    /// @param words as it stands there, in its own script and calendar
    /// @param confirmed false while only the machine says so
    record Said(@Nullable DocumentId document, String words, boolean confirmed) {
        /// What a person said or confirmed.
        public Said(@Nullable DocumentId document, String words) {
            this(document, words, true);
        }

        private String place() {
            return document == null ? "file" : document.toString();
        }
    }

    /// What one place says of a field.
    record Told(FieldName field, Said said) {}

    /// Whether people said or confirmed all that it rests on.
    default boolean confirmed() {
        return switch (this) {
            case Differs found -> found.here().confirmed() && found.there().confirmed();
            case Unfitting found ->
                found.here().said().confirmed() && found.there().said().confirmed();
            case NotIssuedThen found -> found.issued().said().confirmed();
            case Missing _, ToConfirm _, NotReadable _, NotTranslated _, Expired _, ExpiresSoon _, TermPresses _ ->
                true;
        };
    }

    /// Whether facts contradict one another, or what is known of such papers.
    default boolean contradicts() {
        return switch (this) {
            case Differs _, Unfitting _, NotIssuedThen _ -> true;
            case Missing _, ToConfirm _, NotReadable _, NotTranslated _, Expired _, ExpiresSoon _, TermPresses _ ->
                false;
        };
    }

    /// The same for the same finding each time it is derived anew, so that what was said about it is found again.
    /// When what the two places say changes, it is another finding; when it is confirmed, it stays the same. Ids,
    /// fixed words and a checksum only.
    default String name() {
        return switch (this) {
            case Missing found ->
                "missing " + found.person() + " " + found.requirement().id();
            case ToConfirm found -> "to-confirm " + found.document();
            case NotReadable found -> "not-readable " + found.document();
            case NotTranslated found -> "not-translated " + found.document();
            case Expired found -> "expired " + found.document() + " " + found.lastValidDay();
            case ExpiresSoon found -> "expires-soon " + found.document() + " " + found.lastValidDay();
            case Differs found ->
                "differs " + found.person() + " " + found.field().code() + " "
                        + found.here().place() + " " + found.there().place() + " "
                        + Objects.hash(found.here().words(), found.there().words());
            case Unfitting(var person, var why, var here, var there) ->
                "unfitting " + person + " " + why.code() + " " + here.said().place() + " "
                        + there.said().place() + " "
                        + Objects.hash(here.said().words(), there.said().words());
            case NotIssuedThen(var person, var issued, var fact) ->
                "not-issued-then " + person + " " + issued.said().place() + " "
                        + Objects.hash(issued.said().words(), fact.text());
            case TermPresses found ->
                "term " + found.deadline().person() + " "
                        + found.deadline().name().code();
        };
    }

    default Weight weight() {
        return switch (this) {
            case Missing found ->
                found.requirement().askedBy() == Requirement.AskedBy.PRACTICE ? Weight.NOTE : Weight.EXPLAIN;
            case NotTranslated _, Expired _ -> Weight.EXPLAIN;
            case ToConfirm _, NotReadable _, TermPresses _ -> Weight.CHECK;
            case ExpiresSoon _ -> Weight.NOTE;
            case Differs found -> found.isPerhapsMisread() ? Weight.NOTE : weightOf(found.how());
            case Unfitting _ -> Weight.CHECK;
            case NotIssuedThen found ->
                found.fact().provenance().confidence() == Confidence.LOW ? Weight.NOTE : Weight.CHECK;
        };
    }

    /// What it is, in a few words.
    default MessageKey title() {
        return switch (this) {
            case Missing found ->
                new MessageKey("readiness.finding.missing", found.requirement().title());
            case ToConfirm _ -> new MessageKey("readiness.finding.to-confirm");
            case NotReadable _ -> new MessageKey("readiness.finding.not-readable");
            case NotTranslated _ -> new MessageKey("readiness.finding.not-translated");
            case Expired found -> new MessageKey("readiness.finding.expired", found.lastValidDay());
            case ExpiresSoon found -> new MessageKey("readiness.finding.expires-soon", found.lastValidDay());
            case Differs found -> titleOf(found.how());
            case Unfitting found -> found.why().title();
            case NotIssuedThen _ -> new MessageKey("readiness.finding.not-issued-then");
            case TermPresses(var deadline) ->
                new MessageKey("readiness.finding.term", deadline.name().title(), deadline.governing());
        };
    }

    private static Weight weightOf(Likeness how) {
        return switch (how) {
            case Likeness.Same _, Likeness.ForAPerson _ -> Weight.NOTE;
            case Likeness.LikelySame(var reason) -> NameLikeness.isAcrossScripts(reason) ? Weight.NOTE : Weight.CHECK;
            case Likeness.CouldBe(var reason) -> NameLikeness.isOnlyShorter(reason) ? Weight.NOTE : Weight.CHECK;
            case Likeness.Different _ -> Weight.CHECK;
        };
    }

    private static MessageKey titleOf(Likeness how) {
        return switch (how) {
            case Likeness.Same _ -> new MessageKey("readiness.finding.same");
            case Likeness.LikelySame(var reason) -> reason;
            case Likeness.CouldBe(var reason) -> reason;
            case Likeness.Different(var reason) -> reason;
            case Likeness.ForAPerson(var reason) -> reason;
        };
    }
}
