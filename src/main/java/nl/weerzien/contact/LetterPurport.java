package nl.weerzien.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// What a letter of the IND says about an application.
public enum LetterPurport {
    /// The application arrived.
    RECEIPT("IND_RECEIPT_LETTER", Kind.RECEIPT),
    /// The file must be completed (*herstel verzuim*).
    COMPLETION("IND_COMPLETION_LETTER", Kind.COMPLETION_REQUESTED),
    /// DNA research is offered or planned.
    DNA("IND_DNA_LETTER", Kind.INVITED_TO_DNA),
    /// An interview is planned.
    INTERVIEW("IND_INTERVIEW_LETTER", Kind.INVITED_TO_INTERVIEW),
    GRANTED("IND_APPROVAL_NOTICE", Kind.GRANTED),
    REFUSED("IND_REFUSAL", Kind.REFUSED),
    /// The IND takes longer to decide.
    EXTENDED("IND_OTHER_LETTER", Kind.DECISION_EXTENDED),
    /// The IND does not decide for now.
    PAUSED("IND_OTHER_LETTER", Kind.PAUSED),
    RESUMED("IND_OTHER_LETTER", Kind.RESUMED),
    /// The grounds of an objection must follow.
    OBJECTION_TO_COMPLETE("IND_OTHER_LETTER", Kind.OBJECTION_TO_COMPLETE),
    OBJECTION_UPHELD("IND_OTHER_LETTER", Kind.OBJECTION_UPHELD),
    OBJECTION_REFUSED("IND_OTHER_LETTER", Kind.OBJECTION_REFUSED),
    /// The visa may be collected later.
    COLLECTION_EXTENDED("IND_OTHER_LETTER", Kind.COLLECTION_EXTENDED),
    /// Nothing that moves the application.
    OTHER("IND_OTHER_LETTER", null);

    private final DocumentKind paper;
    private final @Nullable Kind milestone;

    LetterPurport(String paper, @Nullable Kind milestone) {
        this.paper = new DocumentKind(paper);
        this.milestone = milestone;
    }

    /// The kind of paper such a letter is.
    public DocumentKind paper() {
        return paper;
    }

    /// What it adds to the road of those it concerns.
    public Optional<Kind> milestone() {
        return Optional.ofNullable(milestone);
    }

    public MessageKey label() {
        return new MessageKey("contact.letter.purport." + code());
    }

    /// What it means for the family, as a heading.
    public MessageKey meaning() {
        return new MessageKey("contact.letter.means." + code());
    }

    /// What to do now.
    public MessageKey advice() {
        return new MessageKey("contact.letter.do." + code());
    }

    /// Whether it may state the last day of something, and a person is asked for it.
    public boolean mayStateTerm() {
        return milestone != null && milestone.mayStateTerm();
    }

    /// What it says may differ from one relative to the next.
    public boolean decides() {
        return DECISIONS.contains(this);
    }

    /// What can be said of each relative in a letter of this purport.
    public List<LetterPurport> perRelative() {
        return decides() ? DECISIONS : List.of(this);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The purport of a paper of this kind; empty when it is no letter of the IND or may say several things.
    static Optional<LetterPurport> of(DocumentKind paper) {
        var all = Arrays.stream(values())
                .filter(purport -> purport.paper.equals(paper))
                .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /// Whether a paper of this kind is a letter of the IND.
    public static boolean isLetter(DocumentKind paper) {
        return Arrays.stream(values()).anyMatch(purport -> purport.paper.equals(paper));
    }

    private static final List<LetterPurport> DECISIONS = List.of(GRANTED, REFUSED);
}
