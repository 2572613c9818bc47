package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// Which papers exist in a country, who makes them and how they can be had; each fact with its source, date and
/// confidence. What is unknown is written as unknown.
///
/// @param languages ISO 639-1 codes of its papers, the main one first
/// @param calendars the calendars its papers use, the usual one first
/// @param authorities who makes or made papers in which part of the country and when, where that decides what a paper
///     is worth; empty where one state makes them all
/// @param requirements what is asked from this origin on top of the route's own requirements
/// @param posts Dutch posts named for collecting the visa; the IND's letter decides
/// @param unknown what nobody has established yet
public record Origin(
        Country country,
        List<String> languages,
        List<CalendarSystem> calendars,
        List<Authority> authorities,
        List<Paper> papers,
        List<Requirement> requirements,
        List<OriginNote> notes,
        List<Post> posts,
        List<Stated> unknown) {
    public Origin {
        languages = List.copyOf(languages);
        calendars = List.copyOf(calendars);
        authorities = List.copyOf(authorities);
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
    /// @param when whose paper it is; none means anybody's from there
    /// @param authorities those that can have made it; empty when it does not matter
    /// @param facts what is known about it, one an aspect and period
    public record Paper(
            DocumentKind kind,
            String localName,
            String latinName,
            List<Condition> when,
            List<Authority> authorities,
            List<PaperFact> facts,
            Provenance provenance) {
        public Paper {
            when = List.copyOf(when);
            authorities = List.copyOf(authorities);
            facts = List.copyOf(facts);
        }

        /// Whether nobody makes it any more, as far as we know. An older one still counts.
        public boolean isNotIssued(LocalDate today) {
            return facts(Aspect.NOT_ISSUED).stream().anyMatch(fact -> fact.holdsOn(today));
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
        /// From which age, for whom, how common.
        AVAILABILITY,
        /// It is being made, as far as we know.
        STILL_ISSUED,
        /// It is not being made, since or until a day when that is known.
        NOT_ISSUED,
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
    ///
    /// @param from first day it is true, or null when always or not known
    /// @param until last day it is true, or null when it still is
    public record PaperFact(
            Aspect aspect,
            MessageKey text,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Provenance provenance) {

        public boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }

        /// Whether it was true all through these years. Sources often know no more than a year, so the years in which
        /// it began and ended do not count.
        public boolean heldThroughout(int firstYear, int lastYear) {
            return (from != null || until != null)
                    && (from == null || firstYear > from.getYear())
                    && (until == null || lastYear < until.getYear());
        }
    }

    /// Somebody who rules or ruled a part of the country and makes papers there.
    ///
    /// @param from first day of its papers, or null when not known
    /// @param until last day of its papers, or null when it goes on or nobody knows
    /// @param text who that is, where, and what it means for a paper
    public record Authority(
            String id,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Standing standing,
            MessageKey text,
            Provenance provenance) {}

    /// How the papers of an authority are seen, as far as we know.
    public enum Standing {
        RECOGNISED,
        /// Some recognise them and others do not.
        DISPUTED,
        /// Not taken as official papers; they still count as indications.
        NOT_ACCEPTED,
        UNKNOWN;

        public MessageKey label() {
            return new MessageKey(
                    "checklist.standing." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

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
