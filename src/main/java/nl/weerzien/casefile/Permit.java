package nl.weerzien.casefile;

import java.time.LocalDate;
import nl.weerzien.checklist.PermitKind;
import org.jspecify.annotations.Nullable;

/// The sponsor's asylum permit, as far as known. The V-number printed on it belongs to the person: see
/// [Sponsor#person].
///
/// @param kind null while nobody found out: it decides about term and conditions, so a doubt is kept as a doubt, and
///        gets the strictest term and a question to the supervisor
/// @param decidedOn the date of the decision (dagtekening), as printed; null while not known
/// @param madeKnownOn the day on which the sponsor got it (bekendmaking); null while not known
public record Permit(
        @Nullable PermitKind kind,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate madeKnownOn) {

    /// Nothing is known of it yet.
    public static final Permit UNKNOWN = new Permit(null, null, null);

    /// Whether it was made known before it was decided, which asks for a second look at the letter.
    public boolean datesOutOfOrder() {
        return decidedOn != null && madeKnownOn != null && madeKnownOn.isBefore(decidedOn);
    }

    public Permit withKind(@Nullable PermitKind other) {
        return new Permit(other, decidedOn, madeKnownOn);
    }

    public Permit withDecidedOn(@Nullable LocalDate other) {
        return new Permit(kind, other, madeKnownOn);
    }

    public Permit withMadeKnownOn(@Nullable LocalDate other) {
        return new Permit(kind, decidedOn, other);
    }
}
