package nl.weerzien.testkit;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weerzien.casefile.Answer;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.casefile.Explanation.Attempt;
import nl.weerzien.casefile.Explanation.Told;
import nl.weerzien.casefile.ReasonNotToBeHad;
import nl.weerzien.checklist.CostKind;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.checklist.RoadGuideService;
import nl.weerzien.checklist.YesNo;
import nl.weerzien.contact.AskedAnswer;
import nl.weerzien.contact.AskedItem;
import nl.weerzien.contact.AskedService;
import nl.weerzien.contact.LetterConcern;
import nl.weerzien.contact.LetterConfirmationService;
import nl.weerzien.contact.LetterPurport;
import nl.weerzien.contact.LetterWish;
import nl.weerzien.contact.MessageService;
import nl.weerzien.contact.Note.Visibility;
import nl.weerzien.contact.NoteService;
import nl.weerzien.contact.ReplyService;
import nl.weerzien.contact.Talk;
import nl.weerzien.document.ConfirmationService;
import nl.weerzien.document.ConfirmedField;
import nl.weerzien.handover.KeptHandover;
import nl.weerzien.journey.Means;
import nl.weerzien.journey.Money;
import nl.weerzien.journey.MoneyService;
import nl.weerzien.journey.RoadTaskService;
import nl.weerzien.journey.Spending;
import nl.weerzien.journey.Spending.Certainty;
import nl.weerzien.journey.Spending.Payer;
import nl.weerzien.notice.KeptNotices;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.readiness.Remark;
import nl.weerzien.readiness.RemarkService;
import nl.weerzien.retention.RetentionService;
import nl.weerzien.review.Judgement;
import nl.weerzien.review.Outcome;
import nl.weerzien.review.ReviewService;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import nl.weerzien.submission.ReadPapers;
import nl.weerzien.submission.SubmissionService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/// A case file in which something of everything has happened, through the services: every table of a case has rows.
@TestComponent
@Import({ReadPapers.class, KeptHandover.class})
public class WholeCase {
    private static final RequirementId MARRIAGE = new RequirementId("marriage");
    private static final RequirementId IDENTITY = new RequirementId("identity");

    private final People people;
    private final KeptFamilies kept;
    private final ReadPapers papers;
    private final CaseFileService files;
    private final ConfirmationService confirmations;
    private final ReadinessService readiness;
    private final RemarkService remarks;
    private final ReviewService reviews;
    private final SubmissionService submissions;
    private final KeptNotices told;
    private final KeptHandover handover;
    private final RetentionService retention;
    private final RoadGuideService guide;
    private final RoadTaskService tasks;
    private final MoneyService money;
    private final MessageService messages;
    private final NoteService notes;
    private final LetterConfirmationService letters;
    private final AskedService asks;
    private final ReplyService replies;
    private final Clock clock;

    WholeCase(
            People people,
            KeptFamilies kept,
            ReadPapers papers,
            CaseFileService files,
            ConfirmationService confirmations,
            ReadinessService readiness,
            RemarkService remarks,
            ReviewService reviews,
            SubmissionService submissions,
            KeptNotices told,
            KeptHandover handover,
            RetentionService retention,
            RoadGuideService guide,
            RoadTaskService tasks,
            MoneyService money,
            MessageService messages,
            NoteService notes,
            LetterConfirmationService letters,
            AskedService asks,
            ReplyService replies,
            Clock clock) {
        this.people = people;
        this.kept = kept;
        this.papers = papers;
        this.files = files;
        this.confirmations = confirmations;
        this.readiness = readiness;
        this.remarks = remarks;
        this.reviews = reviews;
        this.submissions = submissions;
        this.told = told;
        this.handover = handover;
        this.retention = retention;
        this.guide = guide;
        this.tasks = tasks;
        this.money = money;
        this.messages = messages;
        this.notes = notes;
        this.letters = letters;
        this.asks = asks;
        this.replies = replies;
        this.clock = clock;
    }

    /// Prepared, reviewed and filed.
    public CaseId by(AccountId volunteer) {
        var family = aFamily().sponsor("Yusuf").spouse("Rahma").child("Amal", born("2010-03-02"));
        var caseId = kept.keep(volunteer, family);
        var rahma = family.id("Rahma");
        prepare(volunteer, caseId, rahma);
        people.as(volunteer, () -> reviews.handOver(caseId, ""));
        people.as(people.colleague(Role.SUPERVISOR, volunteer), () -> {
            reviews.judge(caseId, rahma, IDENTITY, Judgement.ACCEPTED, "");
            reviews.conclude(caseId, Outcome.READY_TO_FILE, "");
        });
        people.as(volunteer, () -> submissions.file(caseId, rahma, LocalDate.now(clock), Means.POST));
        told.tell(volunteer, caseId);
        people.as(volunteer, () -> retention.keepUntil(caseId, retention.latest()));
        people.as(volunteer, () -> travel(caseId, rahma));
        talk(volunteer, caseId);
        answer(volunteer, caseId, rahma);
        handover.to(volunteer, caseId, rahma);
        return caseId;
    }

    private void travel(CaseId caseId, PersonId rahma) {
        var today = LocalDate.now(clock);
        var price = new Money(32_050, Currency.getInstance("EUR"));
        tasks.done(caseId, rahma, guide.task("keep-receipt").orElseThrow());
        money.spend(
                caseId,
                rahma,
                new Spending(CostKind.TRAVEL, price, Certainty.ESTIMATED, Payer.FUND, today, null, "the ticket"));
        money.ask(caseId, guide.funds().getFirst(), price, Set.of(), today);
    }

    private void talk(AccountId volunteer, CaseId caseId) {
        var call = new Talk(
                Talk.Way.CALL,
                Talk.Party.IND,
                "",
                LocalDate.now(clock),
                "nl",
                Talk.Interpreter.NONE,
                "it has arrived",
                "",
                null);
        people.as(volunteer, () -> {
            messages.write(caseId, "It was sent today.", "en");
            var written = messages.read(caseId).messages().getFirst();
            messages.translate(caseId, written.id(), "أُرسل اليوم", "ar", "an interpreter");
            notes.keep(caseId, call, Visibility.HELPERS);
        });
    }

    /// The IND asks something, and is answered.
    private void answer(AccountId volunteer, CaseId caseId, PersonId rahma) {
        var document = papers.read(volunteer, caseId);
        var item = AskedItem.open("een brief van het ziekenhuis", null, rahma, null, List.of());
        var says = new LetterWish(
                document,
                LetterPurport.COMPLETION,
                LocalDate.now(clock),
                null,
                false,
                List.of(),
                List.of(LetterConcern.of(rahma, LetterPurport.COMPLETION)),
                Map.of(),
                List.of(item));
        people.as(volunteer, () -> {
            letters.confirm(caseId, says, true);
            var answer = new AskedAnswer.Explained("the hospital is closed");
            replies.send(asks.answer(caseId, document, item.id(), answer), LocalDate.now(clock), Means.POST);
        });
    }

    private void prepare(AccountId volunteer, CaseId caseId, PersonId rahma) {
        var passport = papers.confirmed(volunteer, caseId, "PASSPORT", rahma);
        var blurred = papers.read(volunteer, caseId);
        var tried = List.of(new Attempt(LocalDate.now(clock), "an aunt asked at the court"));
        people.as(volunteer, () -> {
            var born = new ConfirmedField.Answer.Date(born("1990-01-01"), true);
            confirmations.answer(caseId, passport, FieldName.BIRTH_DATE, null, born);
            confirmations.setAside(caseId, blurred, "not sharp");
            files.answer(caseId, rahma, Fact.FAMILY_BEFORE_ENTRY, new Answer.Chosen(YesNo.YES));
            files.explain(caseId, rahma, MARRIAGE, new Told(ReasonNotToBeHad.AUTHORITY_CLOSED, "", tried, ""));
            var finding = readiness.of(caseId).findings().getFirst();
            remarks.remark(caseId, finding, Remark.Kind.EXPLAINED, "she was born in the first days of January");
        });
    }
}
