package nl.weerzien.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// What stands in one relative's bundle, and where: decided before anything is drawn, so that it can be shown and
/// tested without a PDF.
///
/// @param sections in the order of the checklist; only those with at least one line
/// @param open what is not in the bundle, in the order of the checklist
/// @param unbound confirmed papers of which there is no page picture: they must be added by hand
public record BundlePlan(Cover cover, List<Section> sections, List<OpenPoint> open, List<MessageKey> unbound) {
    public BundlePlan {
        sections = List.copyOf(sections);
        open = List.copyOf(open);
        unbound = List.copyOf(unbound);
    }

    /// Every paper once, in the order of the bundle.
    public List<BundledPaper> papers() {
        return sections.stream().flatMap(section -> section.papers().stream()).toList();
    }

    /// What is still to come, without what was explained instead.
    public List<OpenPoint> following() {
        return open.stream()
                .filter(point -> point.kind() == OpenPoint.Kind.FOLLOWS)
                .toList();
    }

    /// What nobody can get, and why.
    public List<OpenPoint> explained() {
        return open.stream()
                .filter(point -> point.kind() == OpenPoint.Kind.EXPLAINED)
                .toList();
    }

    /// No paper to bind.
    public boolean empty() {
        return sections.isEmpty();
    }

    /// The papers that answer one requirement.
    ///
    /// @param title what is asked
    /// @param papers that stand here, each translation behind its original
    /// @param elsewhere labels of papers that also answer this, and stand under an earlier requirement
    public record Section(MessageKey title, List<BundledPaper> papers, List<String> elsewhere) {
        public Section {
            papers = List.copyOf(papers);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /// Who and what, for the first page.
    ///
    /// @param caseNumber the office's own number of the case file
    /// @param preparedOn the day it was bound
    /// @param rules the edition of the rules it was prepared under
    /// @param supplements the bundle it adds to, if there was one before
    public record Cover(
            String caseNumber,
            Named relative,
            Named sponsor,
            LocalDate preparedOn,
            MessageKey rules,
            @Nullable Earlier supplements) {

        /// Both, the relative first.
        public Stream<Named> people() {
            return Stream.of(relative, sponsor);
        }
    }

    /// A person on the cover.
    ///
    /// @param latin the name in Latin letters, or as far as it is known
    /// @param ownScript the same name as the family writes it, if that is another script
    /// @param born as the file has it; null when unknown
    /// @param vNumber the number the IND gave, if any
    public record Named(
            String latin,
            @Nullable String ownScript,
            @Nullable MessageKey born,
            @Nullable String vNumber) {}

    /// A bundle that was filed before.
    ///
    /// @param print the first digits of its SHA-256
    public record Earlier(LocalDate filedOn, String print) {}
}
