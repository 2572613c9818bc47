package nl.weerzien.checklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// A kind of paper: what it can show, and what is printed on it. The printed words help to recognise it; they
/// never prove that a paper is genuine.
///
/// @param origin whose paper it is; null for kinds that every origin has
/// @param titles words that head the paper
/// @param clues other words that stand on it and on few other papers: sections, stamps, offices
/// @param labels words that stand before a field
/// @param calendars the calendars its dates may be in, the usual one first
/// @param scripts the scripts it is printed in, the main one first
/// @param languages ISO 639-1 codes, the main one first
/// @param fromAge whole years from which on it is issued to a person; 0 when at any age or not known
/// @param privateLife about a body or a private life: given to others only if the family agrees to this very paper
/// @param neverExtract printed labels whose values must not be taken over: religion, ethnic group, blood group
/// @param askedAs what letters of the IND call it when they ask for it, in Dutch
public record KindDescription(
        DocumentKind kind,
        @Nullable Country origin,
        Map<Claim, Strength> claims,
        List<Word> titles,
        List<Word> clues,
        List<Label> labels,
        List<CalendarSystem> calendars,
        List<Script> scripts,
        List<String> languages,
        MachineReadable machineReadable,
        int fromAge,
        boolean privateLife,
        Set<String> neverExtract,
        List<String> askedAs) {
    public KindDescription {
        claims = Map.copyOf(claims);
        titles = List.copyOf(titles);
        clues = List.copyOf(clues);
        labels = List.copyOf(labels);
        calendars = List.copyOf(calendars);
        scripts = List.copyOf(scripts);
        languages = List.copyOf(languages);
        neverExtract = Set.copyOf(neverExtract);
        askedAs = List.copyOf(askedAs);
    }

    /// A script by its name in ISO 15924.
    public enum Script {
        ARAB,
        LATN,
        ETHI,
        CYRL,
        HEBR
    }

    /// Whether and in which format (ICAO 9303) it carries machine-readable lines.
    public enum MachineReadable {
        NONE,
        TD1,
        TD2,
        TD3
    }

    /// A word or phrase printed on the paper.
    public record Word(String text, String language, Confidence confidence) {}

    /// A printed label and the field whose value follows it.
    public record Label(String text, String language, FieldName field, Confidence confidence) {}

    /// The kind's name in the reader's language.
    public MessageKey title() {
        return title(kind);
    }

    /// What a kind is called in the reader's language.
    public static MessageKey title(DocumentKind kind) {
        return new MessageKey("checklist.kind." + kind.code());
    }

    /// Whether it may show `claim` with at least that strength.
    public boolean shows(Claim claim, Strength atLeast) {
        var strength = claims.get(claim);
        return strength != null && strength.isAtLeast(atLeast);
    }

    /// Whether it may say something about a leaf of a [Need], however weak.
    boolean speaksTo(Need leaf) {
        return leaf instanceof Need.ClaimOf asked && claims.containsKey(asked.claim());
    }

    /// Whether it may answer a leaf of a [Need].
    public boolean answers(Need leaf) {
        return switch (leaf) {
            case Need.ClaimOf(var claim, var atLeast) -> shows(claim, atLeast);
            case Need.KindOf(var wanted) -> wanted.equals(kind);
            case Need.AllOf _, Need.OneOf _ -> leaf.leaves().anyMatch(this::answers);
        };
    }
}
