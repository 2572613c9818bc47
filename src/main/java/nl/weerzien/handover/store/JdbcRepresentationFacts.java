package nl.weerzien.handover.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.weerzien.handover.FactId;
import nl.weerzien.handover.Representation;
import nl.weerzien.handover.Representation.Fact;
import nl.weerzien.handover.RepresentationFacts;
import nl.weerzien.handover.Told;
import nl.weerzien.handover.Told.LegalAid;
import nl.weerzien.handover.Told.Pen;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRepresentationFacts implements RepresentationFacts {
    private static final String PEN = "PEN";
    private static final String LEGAL_AID = "LEGAL_AID";

    private final JdbcClient database;

    JdbcRepresentationFacts(JdbcClient database) {
        this.database = database;
    }

    /// A fact in the columns of its table.
    private record Row(String kind, String word, String name, String contact, String number, String why) {
        static Row of(Told told) {
            return switch (told) {
                case Pen pen -> new Row(PEN, pen.holder().name(), pen.name(), pen.contact(), "", pen.why());
                case LegalAid aid ->
                    new Row(LEGAL_AID, aid.aid().name(), aid.lawyer(), aid.contact(), aid.number(), "");
            };
        }
    }

    @Override
    public Representation of(CaseId caseId) {
        return new Representation(database.sql("select * from representation where case_id = ? order by position")
                .param(caseId.value())
                .query((row, _) -> fact(row))
                .list());
    }

    @Override
    public void add(CaseId caseId, Fact fact) {
        var row = Row.of(fact.told());
        var supersedes =
                Optional.ofNullable(fact.supersedes()).map(FactId::value).orElse(null);
        database.sql("""
                        insert into representation (id, case_id, kind, word, name, contact, number, since, why,
                            account_id, recorded_at, supersedes)
                        values (:id, :case, :kind, :word, :name, :contact, :number, :since, :why,
                            :by, :at, :supersedes)""")
                .param("id", fact.id().value())
                .param("case", caseId.value())
                .param("kind", row.kind())
                .param("word", row.word())
                .param("name", row.name())
                .param("contact", row.contact())
                .param("number", row.number())
                .param("since", fact.told().since())
                .param("why", row.why())
                .param("by", fact.recordedBy().value())
                .param("at", fact.recordedAt().atOffset(ZoneOffset.UTC))
                .param("supersedes", supersedes)
                .update();
    }

    private static Fact fact(ResultSet row) throws SQLException {
        var supersedes = row.getObject("supersedes", UUID.class);
        return new Fact(
                new FactId(row.getObject("id", UUID.class)),
                told(row),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("account_id", UUID.class)),
                supersedes == null ? null : new FactId(supersedes));
    }

    private static Told told(ResultSet row) throws SQLException {
        var word = row.getString("word");
        var name = row.getString("name");
        var contact = row.getString("contact");
        var since = row.getObject("since", LocalDate.class);
        return row.getString("kind").equals(PEN)
                ? new Pen(Told.Holder.valueOf(word), name, contact, since, row.getString("why"))
                : new LegalAid(Told.Aid.valueOf(word), name, contact, row.getString("number"), since);
    }
}
