package nl.weerzien.checklist;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.DocumentKind;
import org.jspecify.annotations.Nullable;

/// Rules small enough to see at a glance, for what the true ones would hide: one edition of one route, one origin.
final class SmallRules {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Country SYRIA = new Country("SY");
    static final Circumstances NOBODY = Circumstances.of(SYRIA);
    static final EditionId EDITION = new EditionId(RuleBook.NAREIS, "small");
    static final Source LAW = new Source("law", "The law", null, "undated", Source.Grade.OFFICIAL);

    final List<CircleRule> circle = new ArrayList<>();
    final List<Requirement> requirements = new ArrayList<>();
    final List<Doubt> doubts = new ArrayList<>();
    final List<Overlay> overlays = new ArrayList<>();
    final List<KindDescription> kinds = new ArrayList<>();
    final List<Origin.Paper> papers = new ArrayList<>();
    final List<Requirement> asOrigin = new ArrayList<>();
    final List<OriginNote> notesOfOrigin = new ArrayList<>();
    final List<OriginNote> notes = new ArrayList<>();
    final List<Term> terms = new ArrayList<>();

    RuleBook book() {
        return book(Map.of(), Map.of());
    }

    RuleBook book(Map<String, String> dutch, Map<String, String> prints) {
        var edition = new Edition(EDITION, null, null, circle, requirements, doubts, overlays);
        var origin = new Origin(
                SYRIA, List.of(), List.of(), List.of(), papers, asOrigin, notesOfOrigin, List.of(), List.of());
        return new RuleBook(
                List.of(LAW),
                kinds,
                List.of(edition),
                terms,
                List.of(origin),
                notes,
                RoadBook.EMPTY,
                Map.of("nl", dutch),
                prints);
    }

    Checklist checklist(Circumstances circumstances) {
        return book().checklistFor(circumstances, TODAY);
    }

    static Provenance at(String place) {
        return at(place, TODAY.plusDays(1), Confidence.HIGH);
    }

    static Provenance at(String place, LocalDate checkAgainOn, Confidence confidence) {
        return new Provenance(List.of(LAW), TODAY, checkAgainOn, confidence, place);
    }

    static Condition is(Fact fact, Choice choice) {
        return new Condition.Is(fact, Set.of(choice));
    }

    static Need claim(Claim claim, Strength atLeast) {
        return new Need.ClaimOf(claim, atLeast);
    }

    static Requirement requirement(String name, Condition... when) {
        return requirement(name, claim(Claim.IDENTITY, Strength.OFFICIAL), when);
    }

    static Requirement requirement(String name, Need need, Condition... when) {
        return new Requirement(
                new RequirementId(name),
                Requirement.About.RELATIVE,
                Requirement.AskedBy.LAW,
                List.of(when),
                need,
                true,
                at(name));
    }

    static CircleRule rule(String id, CircleRule.Says says, Condition... when) {
        return new CircleRule(id, says, List.of(when), at(id));
    }

    static Doubt doubt(String id, Condition... when) {
        return new Doubt(id, Doubt.For.SUPERVISOR, List.of(when), at(id));
    }

    static OriginNote note(String id, String origin, Condition... when) {
        return new OriginNote(id, origin, OriginNote.Kind.PAPERS, List.of(when), at(id));
    }

    static Overlay overlay(String id, @Nullable LocalDate until, Overlay.Effect... effects) {
        return new Overlay(id, TODAY.minusYears(1), until, List.of(effects), at(id));
    }

    static Overlay.Effect effect(Overlay.Now now, Condition... when) {
        return new Overlay.Effect(now, List.of(when));
    }

    static KindDescription kind(String code, @Nullable Country origin, Map<Claim, Strength> claims) {
        return new KindDescription(
                new DocumentKind(code),
                origin,
                claims,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                KindDescription.MachineReadable.NONE,
                0,
                false,
                Set.of(),
                List.of());
    }

    static Origin.Paper paper(String code, List<Condition> when, Origin.PaperFact... facts) {
        return new Origin.Paper(new DocumentKind(code), "", code, when, List.of(), List.of(facts), at(code));
    }

    static Origin.PaperFact fact(Origin.Aspect aspect, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Origin.PaperFact(aspect, aspect.label(), from, until, at("fact"));
    }

    static Term term(TermName name, String length, Term.Counting counting, boolean inAnAct, Condition... when) {
        return new Term(
                name,
                Trigger.PERMIT_MADE_KNOWN,
                Period.parse(length),
                Term.Binds.FAMILY,
                counting,
                inAnAct,
                null,
                null,
                List.of(when),
                false,
                at(name.code()));
    }

    static Term unsettled(Term term) {
        return version(term, term.from(), term.until(), true);
    }

    /// The term as a law gives it that holds for triggers from one day to another.
    static Term within(Term term, @Nullable LocalDate from, @Nullable LocalDate until) {
        return version(term, from, until, term.unsettled());
    }

    private static Term version(Term term, @Nullable LocalDate from, @Nullable LocalDate until, boolean unsettled) {
        return new Term(
                term.name(),
                term.trigger(),
                term.length(),
                term.binds(),
                term.counting(),
                term.inAnAct(),
                from,
                until,
                term.when(),
                unsettled,
                term.provenance());
    }
}
