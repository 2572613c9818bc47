package nl.weerzien.contact;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import nl.weerzien.document.Kept;
import nl.weerzien.document.NotKept;
import nl.weerzien.document.Sha256;
import nl.weerzien.journey.Means;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.submission.ReplyBundleService;
import nl.weerzien.submission.ReplyPlan;
import nl.weerzien.submission.ReplyPoint;
import org.springframework.stereotype.Service;

/// Answers a letter of the IND point by point. Nothing keeps anybody from sending an answer in which points are still
/// missing: it says so plainly.
@Service
public class ReplyService {
    private final ReplyBundleService bundles;
    private final ReplyRecordService records;
    private final Clock clock;

    ReplyService(ReplyBundleService bundles, ReplyRecordService records, Clock clock) {
        this.bundles = bundles;
        this.records = records;
        this.clock = clock;
    }

    /// What was sent in answer to a letter, in the order in which it was recorded.
    public List<Reply> to(Letter letter) {
        return records.to(letter);
    }

    /// Writes the answer as it would be sent today; nothing is kept.
    ///
    /// @throws java.io.UncheckedIOException if `target` cannot be written
    public void write(Letter letter, OutputStream target) {
        bundles.bind(letter.caseId(), plan(letter), target);
    }

    /// Freezes the answer and records that it was sent. Deliberately no transaction of its own: binding and sealing
    /// take
    /// seconds, and only the last step needs one.
    ///
    /// @param on the day it was sent, not after today and not before the letter
    public ReplyKept send(Letter letter, LocalDate on, Means means) {
        if (on.isAfter(LocalDate.now(clock)))
            return new ReplyKept.Refused(new MessageKey("contact.letter.reply.in-future", on));
        if (on.isBefore(letter.dated()))
            return new ReplyKept.Refused(new MessageKey("contact.letter.reply.before-letter", on, letter.dated()));
        var target = new ByteArrayOutputStream();
        var pages = bundles.bind(letter.caseId(), plan(letter), target);
        var pdf = target.toByteArray();
        var id = ReplyId.fresh();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var reply = new Reply(id, letter.caseId(), letter.id(), on, means, Sha256.of(pdf), pages, at);
        try {
            return record(letter, reply, records.freeze(letter.caseId(), id, pdf));
        } catch (NotKept storeIsAway) {
            return new ReplyKept.Refused(new MessageKey("contact.letter.reply.not-kept"));
        }
    }

    private ReplyKept record(Letter letter, Reply reply, Kept kept) {
        var recorded = false;
        try {
            var answer = records.record(letter, reply, kept);
            recorded = answer instanceof ReplyKept.Recorded;
            return answer;
        } finally {
            if (!recorded) records.forget(kept);
        }
    }

    /// An answer as it was frozen, byte for byte.
    ///
    /// @throws IllegalArgumentException if the case file has no such answer
    public byte[] frozen(CaseId caseId, ReplyId id) {
        return records.frozen(caseId, id);
    }

    private ReplyPlan plan(Letter letter) {
        var points = letter.asked().stream().map(ReplyService::point).toList();
        return bundles.plan(letter.caseId(), letter.relatives(), letter.dated(), points);
    }

    private static ReplyPoint point(AskedItem item) {
        return switch (item.answer()) {
            case AskedAnswer.Open _ -> new ReplyPoint(item.words(), ReplyPoint.Kind.FOLLOWS, "", Set.of());
            case AskedAnswer.Enclosed(var papers) -> new ReplyPoint(item.words(), ReplyPoint.Kind.ENCLOSED, "", papers);
            case AskedAnswer.Explained(var words) ->
                new ReplyPoint(item.words(), ReplyPoint.Kind.EXPLAINED, words, Set.of());
            case AskedAnswer.Extension(var words) ->
                new ReplyPoint(item.words(), ReplyPoint.Kind.EXTENSION, words, Set.of());
        };
    }
}
