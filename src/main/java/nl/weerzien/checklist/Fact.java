package nl.weerzien.checklist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerzien.shared.MessageKey;

/// The closed set of facts that rules may look at. A fact without an answer is unknown, and unknown is a value
/// everywhere: it makes a question, never a failure.
public enum Fact {
    /// The ground of the sponsor's permit.
    PERMIT_KIND(Whose.CASE, Known.FAMILY_FILE, PermitKind.values()),
    /// The date of the decision on the sponsor's asylum application.
    PERMIT_DECIDED_ON(Whose.CASE, Known.FAMILY_FILE),
    /// The day that decision was made known to the sponsor.
    PERMIT_MADE_KNOWN_ON(Whose.CASE, Known.FAMILY_FILE),
    SPONSOR_BORN(Whose.CASE, Known.FAMILY_FILE),
    /// The day the sponsor asked for asylum; the age of an unaccompanied minor is looked at on this day.
    SPONSOR_ASKED_ASYLUM_ON(Whose.CASE, Known.ASKED),
    SPONSOR_ENTERED_ON(Whose.CASE, Known.ASKED),
    /// The sponsor came as a minor without a parent or guardian.
    SPONSOR_CAME_ALONE_AS_MINOR(Whose.CASE, Known.ASKED, YesNo.values()),
    /// The sponsor's own permit was given as somebody's relative.
    SPONSOR_PERMIT_DERIVED(Whose.CASE, Known.ASKED, YesNo.values()),
    /// Sponsor or relatives lived in, or hold rights in, a country that is neither the Netherlands nor their own.
    THIRD_COUNTRY_TIES(Whose.CASE, Known.ASKED, YesNo.values()),
    /// How the application will be sent.
    SENDING(Whose.CASE, Known.ASKED, Sending.values()),
    RELATION(Whose.RELATIVE, Known.FAMILY_FILE, Relation.values()),
    BORN(Whose.RELATIVE, Known.FAMILY_FILE),
    /// Belonged to the family when the sponsor entered the Netherlands: married before, born before.
    FAMILY_BEFORE_ENTRY(Whose.RELATIVE, Known.ASKED, YesNo.values()),
    /// The sponsor spoke of this relative in the asylum interviews.
    NAMED_IN_INTERVIEWS(Whose.RELATIVE, Known.ASKED, YesNo.values()),
    MARRIAGE_FORM(Whose.RELATIVE, Known.ASKED, MarriageForm.values()),
    /// Somebody stood in for an absent spouse at the wedding.
    MARRIED_BY_PROXY(Whose.RELATIVE, Known.ASKED, YesNo.values()),
    /// Sponsor or spouse was married to somebody else before.
    EARLIER_MARRIAGE(Whose.RELATIVE, Known.ASKED, YesNo.values()),
    /// The sponsor has a further spouse or partner now.
    FURTHER_SPOUSE(Whose.RELATIVE, Known.ASKED, YesNo.values()),
    /// The parent who is neither the sponsor nor coming along.
    OTHER_PARENT(Whose.RELATIVE, Known.ASKED, OtherParent.values()),
    /// Lives alone and supports himself or herself.
    LIVES_INDEPENDENTLY(Whose.RELATIVE, Known.ASKED, YesNo.values()),
    /// Is married, has a partner or a child of his or her own.
    HAS_OWN_FAMILY(Whose.RELATIVE, Known.ASKED, YesNo.values()),
    /// A parent applies at the same time, and this brother or sister lives on what that parent gives.
    COMES_WITH_PARENT(Whose.RELATIVE, Known.ASKED, YesNo.values()),
    /// Is in the Netherlands already.
    IN_THE_NETHERLANDS(Whose.RELATIVE, Known.ASKED, YesNo.values()),
    HAS_PASSPORT(Whose.RELATIVE, Known.ASKED, YesNo.values()),
    /// Whose register a stateless relative stands in: it decides who makes the papers, not the nationality.
    REGISTERED_IN(Whose.RELATIVE, Known.ASKED, RegisteredIn.values()),
    /// The day the application was filed; no answer means it has not been filed.
    FILED_ON(Whose.RELATIVE, Known.ROAD),
    /// The date of the IND's decision on the application; no answer means the IND has not decided.
    DECIDED_ON(Whose.RELATIVE, Known.ROAD),
    /// The day since which nobody knows where the relative is; no answer means that somebody does.
    MISSING_SINCE(Whose.RELATIVE, Known.ROAD);

    /// Whom the fact is about.
    public enum Whose {
        CASE,
        RELATIVE
    }

    /// Where the answer comes from.
    public enum Known {
        /// From the family, its relations and the permit as written in the case file.
        FAMILY_FILE,
        /// From a person, when it matters.
        ASKED,
        /// From what happened to the application. No answer means that it has not happened.
        ROAD
    }

    private final Whose whose;
    private final Known known;
    private final List<Choice> choices;

    Fact(Whose whose, Known known, Choice... choices) {
        this.whose = whose;
        this.known = known;
        this.choices = List.of(choices);
    }

    public Whose whose() {
        return whose;
    }

    public Known known() {
        return known;
    }

    /// The closed list of answers; empty for a fact that is a day.
    public List<Choice> choices() {
        return choices;
    }

    public boolean isDay() {
        return choices.isEmpty();
    }

    /// The fact as the rule files and the database write it: `other-parent`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Fact> ofCode(String code) {
        return Arrays.stream(values()).filter(fact -> fact.code().equals(code)).findFirst();
    }

    /// The answer that `code` stands for; empty when it is not in this fact's list.
    public Optional<Choice> choice(String code) {
        return choices.stream().filter(choice -> choice.code().equals(code)).findFirst();
    }

    /// The question to a person.
    public MessageKey question() {
        return new MessageKey("checklist.fact." + code() + ".question");
    }

    /// The fact in a few words, as in "because we do not know …".
    public MessageKey label() {
        return new MessageKey("checklist.fact." + code() + ".label");
    }
}
