package nl.weerzien.review.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.review.Judgement;
import nl.weerzien.review.Outcome;
import nl.weerzien.review.Passage;
import nl.weerzien.review.Review;
import nl.weerzien.review.Review.Conclusion;
import nl.weerzien.review.Review.HandOver;
import nl.weerzien.review.ReviewId;
import nl.weerzien.review.ReviewState;
import nl.weerzien.review.Reviews;
import nl.weerzien.review.Verdict;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReviews implements Reviews {
    private final JdbcClient database;

    JdbcReviews(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Review> of(CaseId caseId) {
        return database.sql("select * from review where case_id = ? order by handed_over_at desc, id")
                .param(caseId.value())
                .query((row, _) -> review(row))
                .list();
    }

    @Override
    public Map<CaseId, ReviewState> states(Collection<CaseId> cases) {
        var states = new HashMap<CaseId, ReviewState>();
        database.sql("""
                select distinct on (case_id) * from review where case_id = any(?)
                order by case_id, handed_over_at desc, id""")
                .param(cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(row -> {
                    states.put(new CaseId(id(row, "case_id")), state(row));
                });
        return states;
    }

    @Override
    public Optional<Review> openOf(CaseId caseId) {
        return database.sql("select * from review where case_id = ? and concluded_at is null")
                .param(caseId.value())
                .query((row, _) -> review(row))
                .optional();
    }

    @Override
    public List<Review> waiting() {
        return database.sql("select * from review where concluded_at is null order by handed_over_at, id")
                .query((row, _) -> review(row))
                .list();
    }

    @Override
    public List<Passage> passages() {
        return database.sql("select case_id, outcome from review")
                .query((row, _) -> {
                    var outcome = row.getString("outcome");
                    return new Passage(
                            new CaseId(id(row, "case_id")), outcome == null ? null : Outcome.valueOf(outcome));
                })
                .list();
    }

    @Override
    public void add(Review review) {
        database.sql("""
                        insert into review (id, case_id, handed_over_by, handed_over_at, note)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        review.id().value(),
                        review.caseId().value(),
                        review.handOver().by().value(),
                        moment(review.handOver().at()),
                        review.handOver().note())
                .update();
    }

    @Override
    public void judge(ReviewId id, Verdict verdict) {
        database.sql("""
                        insert into review_verdict
                            (review_id, case_id, relative_id, requirement, judgement, words, account_id, said_at)
                        select id, case_id, ?, ?, ?, ?, ?, ? from review where id = ?""")
                .params(
                        verdict.relative().value(),
                        verdict.requirement().name(),
                        verdict.judgement().name(),
                        verdict.words(),
                        verdict.by().value(),
                        moment(verdict.at()),
                        id.value())
                .update();
    }

    @Override
    public void conclude(ReviewId id, Conclusion conclusion) {
        var concluded = database.sql("""
                        update review set outcome = ?, concluded_by = ?, concluded_at = ?, words = ?
                        where id = ? and concluded_at is null""")
                .params(
                        conclusion.outcome().name(),
                        conclusion.by().value(),
                        moment(conclusion.at()),
                        conclusion.words(),
                        id.value())
                .update();
        if (concluded != 1) throw new IllegalStateException("review " + id + " is not open");
    }

    @Override
    public Set<AccountId> preparersOf(CaseId caseId) {
        return new HashSet<>(database.sql("select account_id from preparation where case_id = ? and covered_by is null")
                .param(caseId.value())
                .query((row, _) -> new AccountId(id(row, "account_id")))
                .list());
    }

    private Review review(ResultSet row) throws SQLException {
        var id = new ReviewId(id(row, "id"));
        var handOver = new HandOver(
                new AccountId(id(row, "handed_over_by")), instant(row, "handed_over_at"), row.getString("note"));
        return new Review(id, new CaseId(id(row, "case_id")), handOver, verdicts(id), conclusion(row));
    }

    private static ReviewState state(ResultSet row) throws SQLException {
        var conclusion = conclusion(row);
        if (conclusion == null) return new ReviewState.Waiting(instant(row, "handed_over_at"));
        return switch (conclusion.outcome()) {
            case READY_TO_FILE -> new ReviewState.Ready(conclusion.at());
            case RETURNED -> new ReviewState.Returned(conclusion.at());
        };
    }

    private static @Nullable Conclusion conclusion(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        if (outcome == null) return null;
        return new Conclusion(
                Outcome.valueOf(outcome),
                new AccountId(id(row, "concluded_by")),
                instant(row, "concluded_at"),
                row.getString("words"));
    }

    private List<Verdict> verdicts(ReviewId review) {
        return database.sql("select * from review_verdict where review_id = ? order by id")
                .param(review.value())
                .query((row, _) -> new Verdict(
                        new PersonId(id(row, "relative_id")),
                        new RequirementId(row.getString("requirement")),
                        Judgement.valueOf(row.getString("judgement")),
                        row.getString("words"),
                        new AccountId(id(row, "account_id")),
                        instant(row, "said_at")))
                .list();
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
