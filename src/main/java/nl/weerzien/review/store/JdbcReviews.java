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
import java.util.stream.Collectors;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReviews implements Reviews {
    private final JdbcClient database;
    private final VerdictTable verdicts;

    JdbcReviews(JdbcClient database) {
        this.database = database;
        this.verdicts = new VerdictTable(database);
    }

    @Override
    public List<Review> of(CaseId caseId) {
        return of(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    @Override
    public Map<CaseId, List<Review>> of(Collection<CaseId> cases) {
        var said = verdicts.of(cases);
        return database
                .sql("select * from review where case_id = any(?) order by handed_over_at desc, id")
                .param(CaseId.values(cases))
                .query((row, _) -> review(row, said))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Review::caseId));
    }

    @Override
    public Map<CaseId, ReviewState> states(Collection<CaseId> cases) {
        var states = new HashMap<CaseId, ReviewState>();
        database.sql("""
                select distinct on (case_id) * from review where case_id = any(?)
                order by case_id, handed_over_at desc, id""").param(CaseId.values(cases)).query(row -> {
            states.put(new CaseId(id(row, "case_id")), state(row));
        });
        return states;
    }

    @Override
    public Optional<Review> openOf(CaseId caseId) {
        return of(caseId).stream().filter(Review::open).findFirst();
    }

    @Override
    public List<Review> waiting() {
        var cases = database.sql("select case_id from review where concluded_at is null order by handed_over_at, id")
                .query((row, _) -> new CaseId(id(row, "case_id")))
                .list();
        var open = of(cases);
        return cases.stream()
                .flatMap(one -> open.getOrDefault(one, List.of()).stream().filter(Review::open))
                .toList();
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
        verdicts.add(id, verdict);
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

    private static Review review(ResultSet row, Map<ReviewId, List<Verdict>> said) throws SQLException {
        var id = new ReviewId(id(row, "id"));
        var handOver = new HandOver(
                new AccountId(id(row, "handed_over_by")), instant(row, "handed_over_at"), row.getString("note"));
        return new Review(
                id, new CaseId(id(row, "case_id")), handOver, said.getOrDefault(id, List.of()), conclusion(row));
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

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
