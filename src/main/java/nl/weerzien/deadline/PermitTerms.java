package nl.weerzien.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.casefile.Permit;
import nl.weerzien.checklist.TermName;
import nl.weerzien.journey.Journey;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// The terms that begin with the sponsor's permit. *File by* counts from the decision date when that is earlier than
/// the day it was made known; what is still possible by law counts from the day it was made known.
record PermitTerms(Permit permit, Journey journey, Terms terms) {

    List<Deadline> all(LocalDate today) {
        var all = new ArrayList<Deadline>();
        filing().ifPresent(all::add);
        if (!journey.filed() || journey.decidedOn().isEmpty())
            counted(TermName.WAIT_SUBSIDIARY, lawfully(), lawfully(), null)
                    .filter(wait -> wait.governing().isAfter(today))
                    .ifPresent(all::add);
        // an appeal that many rightly never make: said while it is possible, no reproach afterwards
        counted(TermName.APPEAL_FOR_REFUGEE_STATUS, strictly(), lawfully(), null)
                .filter(appeal -> !appeal.passedByLaw(today))
                .ifPresent(all::add);
        counted(TermName.PERMIT_VALID, strictly(), lawfully(), null).ifPresent(all::add);
        return all;
    }

    /// What must be known before the filing term can be counted.
    List<MessageKey> questions() {
        if (journey.filed() || journey.stage().over()) return List.of();
        if (strictly() == null) return List.of(new MessageKey("deadline.question.permit-date"));
        if (permit.datesOutOfOrder()) return List.of(new MessageKey("deadline.question.permit-dates-out-of-order"));
        return List.of();
    }

    private Optional<Deadline> filing() {
        if (journey.stage().over()) return Optional.empty();
        var done = journey.filedOn().orElse(null);
        if (done == null && journey.filed()) return Optional.empty();
        return counted(TermName.FILE_APPLICATION, strictly(), lawfully(), done);
    }

    private Optional<Deadline> counted(
            TermName name, @Nullable LocalDate strict, @Nullable LocalDate lawful, @Nullable LocalDate doneOn) {
        if (strict == null || lawful == null) return Optional.empty();
        return terms.limit(name, strict).map(limit -> {
            var fileBy = limit.lastDay(strict);
            var byLaw = limit.lastDayByLaw(lawful, terms.extension());
            var possible = byLaw.isBefore(fileBy) ? fileBy : byLaw;
            return new Deadline(journey.person(), limit, strict, lawful, fileBy, possible, null, null, doneOn, 0);
        });
    }

    /// The earlier of the two dates known.
    private @Nullable LocalDate strictly() {
        return Stream.of(Optional.ofNullable(permit.decidedOn()), Optional.ofNullable(permit.madeKnownOn()))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private @Nullable LocalDate lawfully() {
        return permit.madeKnownOn() != null ? permit.madeKnownOn() : permit.decidedOn();
    }
}
