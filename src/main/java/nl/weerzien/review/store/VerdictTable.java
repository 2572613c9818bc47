package nl.weerzien.review.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static nl.weerzien.review.store.JdbcReviews.id;
import static nl.weerzien.review.store.JdbcReviews.instant;
import static nl.weerzien.review.store.JdbcReviews.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.review.Judgement;
import nl.weerzien.review.ReviewId;
import nl.weerzien.review.Verdict;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What reviewers said about single requirements: `review_verdict`.
record VerdictTable(JdbcClient database) {

    private record Said(ReviewId review, Verdict verdict) {}

    /// In the order in which they were said.
    Map<ReviewId, List<Verdict>> of(Collection<CaseId> cases) {
        return database
                .sql("select * from review_verdict where case_id = any(?) order by id")
                .param(CaseId.values(cases))
                .query((row, _) -> new Said(new ReviewId(id(row, "review_id")), verdict(row)))
                .list()
                .stream()
                .collect(groupingBy(Said::review, mapping(Said::verdict, toList())));
    }

    void add(ReviewId id, Verdict verdict) {
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

    private static Verdict verdict(ResultSet row) throws SQLException {
        return new Verdict(
                new PersonId(id(row, "relative_id")),
                new RequirementId(row.getString("requirement")),
                Judgement.valueOf(row.getString("judgement")),
                row.getString("words"),
                new AccountId(id(row, "account_id")),
                instant(row, "said_at"));
    }
}
