package nl.weerzien.readiness;

import java.util.Locale;
import java.util.Optional;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;

/// The one thing to do next for a family.
///
/// @param what in a few words
/// @param why in a sentence
/// @param where on which tab of the case
/// @param relative whom it is about, if one
/// @param requirement which requirement it is about, if one
/// @param letter the letter that asks for it, if one does
public record NextStep(
        MessageKey what,
        MessageKey why,
        Where where,
        Optional<PersonId> relative,
        Optional<RequirementId> requirement,
        Optional<DocumentId> letter) {

    /// The tabs that a next step can lead to.
    public enum Where {
        FAMILY,
        CHECKLIST,
        PAPERS,
        LETTERS,
        REVIEW,
        ROAD;

        /// The tab's part of an address.
        public String tab() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static NextStep of(String key, Where where, Object... arguments) {
        return new NextStep(
                new MessageKey("readiness.next." + key + ".what", arguments),
                new MessageKey("readiness.next." + key + ".why", arguments),
                where,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    NextStep about(PersonId person) {
        return new NextStep(what, why, where, Optional.of(person), requirement, letter);
    }

    NextStep about(PersonId person, RequirementId asked) {
        return new NextStep(what, why, where, Optional.of(person), Optional.of(asked), letter);
    }

    NextStep inAnswerTo(CompletionRequest asked) {
        return new NextStep(what, why, where, Optional.of(asked.whom()), requirement, Optional.of(asked.letter()));
    }
}
