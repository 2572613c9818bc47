package nl.weerzien.submission.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerzien.checklist.EditionId;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.document.Kept;
import nl.weerzien.document.Sha256;
import nl.weerzien.journey.Means;
import nl.weerzien.review.ReviewId;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.PersonId;
import nl.weerzien.submission.Bundle;
import nl.weerzien.submission.Filing;
import nl.weerzien.submission.Filing.Sent;
import nl.weerzien.submission.FilingId;
import nl.weerzien.submission.Filings;
import nl.weerzien.submission.NoSuchFiling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFilings implements Filings {
    private static final String EXPLAINED = "EXPLAINED";
    private static final String FOLLOWS = "FOLLOWS";

    private final JdbcClient database;

    JdbcFilings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Filing> of(CaseId caseId) {
        return database.sql("select * from filing where case_id = ? order by recorded_at, position")
                .param(caseId.value())
                .query((row, _) -> filing(row))
                .list();
    }

    @Override
    public Optional<Filing> find(FilingId id) {
        return database.sql("select * from filing where id = ?")
                .param(id.value())
                .query((row, _) -> filing(row))
                .optional();
    }

    @Override
    public void add(Filing filing, Kept kept) {
        database.sql("""
                        insert into filing (id, case_id, relative_id, filed_on, means, account_id, recorded_at, supplements,
                            review_id, rules_route, rules_name, sha256, bytes, pages)
                        values (:id, :case, :relative, :on, :means, :by, :at, :supplements, :review, :route, :rules, :sha256,
                            :bytes, :pages)""")
                .param("id", filing.id().value())
                .param("case", filing.caseId().value())
                .param("relative", filing.relative().value())
                .param("on", filing.sent().on())
                .param("means", filing.sent().means().name())
                .param("by", filing.sent().by().value())
                .param("at", filing.sent().at().atOffset(ZoneOffset.UTC))
                .param(
                        "supplements",
                        Optional.ofNullable(filing.supplements())
                                .map(FilingId::value)
                                .orElse(null))
                .param("review", filing.reviewed().map(ReviewId::value).orElse(null))
                .param("route", filing.bundle().rules().route())
                .param("rules", filing.bundle().rules().name())
                .param("sha256", filing.bundle().sha256().hex())
                .param("bytes", filing.bundle().bytes())
                .param("pages", filing.bundle().pages())
                .update();
        addContents(filing);
        database.sql("insert into filing_original (id, case_id, object, key_id, data_key) values (?, ?, ?, ?, ?)")
                .params(filing.id().value(), filing.caseId().value(), kept.object(), kept.keyId(), kept.dataKey())
                .update();
    }

    private void addContents(Filing filing) {
        var position = 0;
        for (var paper : filing.bundle().papers())
            database.sql("insert into filing_paper (filing_id, case_id, position, document_id) values (?, ?, ?, ?)")
                    .params(filing.id().value(), filing.caseId().value(), position++, paper.value())
                    .update();
        addOpen(filing, filing.bundle().explained(), EXPLAINED);
        addOpen(filing, filing.bundle().following(), FOLLOWS);
    }

    private void addOpen(Filing filing, List<RequirementId> requirements, String kind) {
        for (var requirement : requirements)
            database.sql("insert into filing_open (filing_id, case_id, requirement, kind) values (?, ?, ?, ?)")
                    .params(filing.id().value(), filing.caseId().value(), requirement.name(), kind)
                    .update();
    }

    @Override
    public Kept kept(FilingId id) {
        return database.sql("select * from filing_original where id = ?")
                .param(id.value())
                .query((row, _) -> new Kept(id(row, "object"), row.getString("key_id"), row.getBytes("data_key")))
                .optional()
                .orElseThrow(() -> new NoSuchFiling(id));
    }

    private Filing filing(ResultSet row) throws SQLException {
        var id = new FilingId(id(row, "id"));
        var sent = new Sent(
                row.getObject("filed_on", LocalDate.class),
                Means.valueOf(row.getString("means")),
                new AccountId(id(row, "account_id")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
        var supplements = row.getObject("supplements", UUID.class);
        var review = row.getObject("review_id", UUID.class);
        return new Filing(
                id,
                new CaseId(id(row, "case_id")),
                new PersonId(id(row, "relative_id")),
                sent,
                bundle(id, row),
                supplements == null ? null : new FilingId(supplements),
                review == null ? null : new ReviewId(review));
    }

    private Bundle bundle(FilingId id, ResultSet row) throws SQLException {
        return new Bundle(
                new Sha256(row.getString("sha256")),
                row.getLong("bytes"),
                row.getInt("pages"),
                new EditionId(row.getString("rules_route"), row.getString("rules_name")),
                papers(id),
                open(id, EXPLAINED),
                open(id, FOLLOWS));
    }

    private List<DocumentId> papers(FilingId id) {
        return database.sql("select document_id from filing_paper where filing_id = ? order by position")
                .param(id.value())
                .query((row, _) -> new DocumentId(id(row, "document_id")))
                .list();
    }

    private List<RequirementId> open(FilingId id, String kind) {
        return database.sql("select requirement from filing_open where filing_id = ? and kind = ? order by position")
                .params(id.value(), kind)
                .query((row, _) -> new RequirementId(row.getString("requirement")))
                .list();
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
