package nl.weerzien.checklist;

import java.util.List;
import nl.weerzien.shared.MessageKey;

/// Something to be shown for one relative, when its conditions hold.
///
/// @param when all must hold; none means always
/// @param explainable whether "I cannot get this", with the reason and what was tried, is an answer; a form or a
///     signature can always be made
public record Requirement(
        RequirementId id,
        About about,
        AskedBy askedBy,
        List<Condition> when,
        Need need,
        boolean explainable,
        Provenance provenance) {

    public Requirement {
        when = List.copyOf(when);
    }

    /// Whose paper answers it.
    public enum About {
        RELATIVE,
        SPONSOR,
        /// The parent of a minor relative who does not come.
        OTHER_PARENT,
        /// Each paper of the relative by itself: a translation.
        EACH_PAPER
    }

    /// Who asks, strictest first.
    public enum AskedBy {
        /// The law or the published policy.
        LAW,
        /// The form or the document list of the IND.
        FORM,
        /// Not demanded anywhere we read, but usually sent along from this origin.
        PRACTICE
    }

    /// The requirement in one or two words.
    public MessageKey title() {
        return id.title();
    }

    /// Why it is asked.
    public MessageKey why() {
        return text("why");
    }

    /// What satisfies it.
    public MessageKey satisfiedBy() {
        return text("satisfied");
    }

    /// What else is accepted.
    public MessageKey alsoAccepted() {
        return text("also");
    }

    /// What to do when you cannot get it.
    public MessageKey ifYouCannot() {
        return text("cannot");
    }

    private MessageKey text(String part) {
        return new MessageKey("checklist.requirement." + id + "." + part);
    }
}
