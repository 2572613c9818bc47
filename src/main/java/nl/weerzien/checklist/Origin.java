package nl.weerzien.checklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;

/// Which papers exist in a country, who makes them and how they can be had; each fact with its source, date and
/// confidence. What is unknown is written as unknown.
///
/// @param languages ISO 639-1 codes of its papers, the main one first
/// @param calendars the calendars its papers use, the usual one first
/// @param requirements what is asked from this origin on top of the route's own requirements
/// @param posts Dutch posts named for collecting the visa; the IND's letter decides
/// @param unknown what nobody has established yet
public record Origin(
        Country country,
        List<String> languages,
        List<CalendarSystem> calendars,
        List<Paper> papers,
        List<Requirement> requirements,
        List<OriginNote> notes,
        List<Post> posts,
        List<Stated> unknown) {
    public Origin {
        languages = List.copyOf(languages);
        calendars = List.copyOf(calendars);
        papers = List.copyOf(papers);
        requirements = List.copyOf(requirements);
        notes = List.copyOf(notes);
        posts = List.copyOf(posts);
        unknown = List.copyOf(unknown);
    }

    /// One kind of paper there.
    ///
    /// @param localName in its own script
    /// @param latinName the local name in Latin letters
    /// @param facts what is known about it, one an aspect and period
    public record Paper(
            DocumentKind kind, String localName, String latinName, List<PaperFact> facts, Provenance provenance) {
        public Paper {
            facts = List.copyOf(facts);
        }

        public List<PaperFact> facts(Aspect aspect) {
            return facts.stream().filter(fact -> fact.aspect() == aspect).toList();
        }
    }

    /// What a fact about a paper is about.
    public enum Aspect {
        /// Who makes it, where and in which period.
        ISSUER,
        LOOK,
        VALIDITY,
        /// Whether it is being issued, and from which age.
        AVAILABILITY,
        FROM_ABROAD,
        ALTERNATIVES,
        LEGALISATION,
        WARNING;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public MessageKey label() {
            return new MessageKey("checklist.aspect." + code());
        }
    }

    /// A fact about a paper.
    public record PaperFact(Aspect aspect, MessageKey text, Provenance provenance) {}

    /// A Dutch post.
    public record Post(String place, MessageKey text, Provenance provenance) {}

    /// A sentence with its source.
    public record Stated(MessageKey text, Provenance provenance) {}

    public MessageKey name() {
        return new MessageKey("checklist.origin." + country.iso2() + ".name");
    }

    public Optional<Paper> paper(DocumentKind kind) {
        return papers.stream().filter(paper -> paper.kind().equals(kind)).findFirst();
    }
}
