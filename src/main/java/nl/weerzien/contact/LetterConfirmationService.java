package nl.weerzien.contact;

import static org.springframework.transaction.interceptor.TransactionAspectSupport.currentTransactionStatus;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.contact.LetterRoadService.Brought;
import nl.weerzien.document.ConfirmationService;
import nl.weerzien.document.ConfirmedField.Answer;
import nl.weerzien.family.PartialDate;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a person says about a letter of the IND becomes facts on the roads of those it concerns: all of them or none.
/// Anybody on the case file may say it, the sponsor too.
@Service
public class LetterConfirmationService {
    private final CaseFileService files;
    private final LetterRoadService roads;
    private final ConfirmationService confirmations;
    private final Letters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterConfirmationService(
            CaseFileService files,
            LetterRoadService roads,
            ConfirmationService confirmations,
            Letters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.roads = roads;
        this.confirmations = confirmations;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /// @param allTheSame whether the person saw the questions about V-numbers and says that it is right
    /// @throws nl.weerzien.document.NoSuchDocument if the case file has no such paper
    @Transactional
    public LetterKept confirm(CaseId caseId, LetterWish wish, boolean allTheSame) {
        var family = files.get(caseId).family();
        var known = letters.find(caseId, wish.document());
        if (known.isPresent()) return new LetterKept.Known(known.get());
        if (wish.concerns().isEmpty()) return new LetterKept.Refused(new MessageKey("contact.letter.refused.nobody"));
        var questions = LetterQuestions.of(family, wish);
        if (!questions.isEmpty() && !allTheSame) return new LetterKept.Asks(questions);
        return switch (roads.bring(caseId, wish)) {
            case Brought.Refused(var reason) -> {
                currentTransactionStatus().setRollbackOnly();
                yield new LetterKept.Refused(reason);
            }
            case Brought.Facts facts -> new LetterKept.Kept(keep(caseId, wish, facts));
        };
    }

    private Letter keep(CaseId caseId, LetterWish wish, Brought.Facts facts) {
        var document = wish.document();
        var letter = new Letter(
                LetterId.fresh(),
                caseId,
                document,
                wish.purport(),
                wish.dated(),
                wish.termUntil(),
                wish.termPrinted(),
                wish.numbers(),
                facts.concerns(),
                wish.asked(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        letters.add(letter);
        confirmations.confirmKind(caseId, document, wish.purport().paper());
        confirmations.confirmPersons(caseId, document, new LinkedHashSet<>(letter.relatives()));
        var dated = new Answer.Date(PartialDate.of(wish.dated()), false);
        confirmations.answer(caseId, document, FieldName.LETTER_DATE, null, dated);
        letter.term().filter(_ -> wish.termPrinted()).ifPresent(day -> {
            var until = new Answer.Date(PartialDate.of(day), false);
            confirmations.answer(caseId, document, FieldName.ANSWER_BY, null, until);
        });
        events.publishEvent(new LetterConfirmed(caseId, document, wish.purport()));
        return letter;
    }

    /// What was confirmed of a letter was wrong: its facts leave the roads, and it may be confirmed anew. Once more
    /// changes nothing.
    @Transactional
    public void takeBack(CaseId caseId, DocumentId document) {
        files.get(caseId);
        letters.find(caseId, document).ifPresent(letter -> {
            roads.takeBack(caseId, letter);
            letters.takeBack(letter.id(), clock.instant());
            events.publishEvent(new LetterTakenBack(caseId, document));
        });
    }
}
