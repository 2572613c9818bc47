package nl.weerzien.document.store;

import static nl.weerzien.document.store.DocumentRow.time;

import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerzien.document.Document;
import nl.weerzien.document.Kept;
import nl.weerzien.document.NoSuchDocument;
import nl.weerzien.document.Page;
import nl.weerzien.document.Reading;
import nl.weerzien.document.Sha256;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Papers in PostgreSQL. What the machine read is sealed under the paper's own key before it is written.
@Component
@Transactional
class JdbcDocuments extends JdbcConfirmations {
    private final JdbcClient database;
    private final SealedReadings readings;

    JdbcDocuments(JdbcClient database, Seals seals) {
        super(database);
        this.database = database;
        this.readings = new SealedReadings(database, seals);
    }

    @Override
    public boolean add(Document document, Kept kept) {
        var receipt = document.receipt();
        var person = receipt.offeredFor();
        return database.sql("""
                        insert into document (id, case_id, received_at, received_by, sha256, media_type, bytes, pages,
                            offered_for, requirement, object, key_id, data_key)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (case_id, sha256) do nothing""")
                        .param(document.id().value())
                        .param(document.caseId().value())
                        .param(time(receipt.at()))
                        .param(receipt.by().value())
                        .param(receipt.sha256().hex())
                        .param(receipt.mediaType().name())
                        .param(receipt.bytes())
                        .param(receipt.pages())
                        .param(person == null ? null : person.value())
                        .param(receipt.requirement())
                        .param(kept.object())
                        .param(kept.keyId())
                        .param(kept.dataKey())
                        .update()
                == 1;
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return one("select * from document where id = ?", id.value());
    }

    @Override
    public List<Document> of(CaseId caseId) {
        return of(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    @Override
    public Map<CaseId, List<Document>> of(Collection<CaseId> cases) {
        var rows = database.sql("select * from document where case_id = any(?) order by received_at desc, id")
                .param(CaseId.values(cases))
                .query((ResultSet row, int _) -> DocumentRow.document(row))
                .list();
        return Said.about(database, rows).stream().collect(Collectors.groupingBy(Document::caseId));
    }

    @Override
    public Map<CaseId, Instant> lastArrivals(Collection<CaseId> cases) {
        var last = new HashMap<CaseId, Instant>();
        database.sql("select case_id, max(received_at) as last from document where case_id = any(?) group by case_id")
                .param(CaseId.values(cases))
                .query(row -> {
                    last.put(
                            new CaseId(row.getObject("case_id", UUID.class)),
                            row.getObject("last", OffsetDateTime.class).toInstant());
                });
        return last;
    }

    @Override
    public Optional<Document> twin(CaseId caseId, Sha256 sha256) {
        return one("select * from document where case_id = ? and sha256 = ?", caseId.value(), sha256.hex());
    }

    @Override
    public Kept kept(DocumentId id) {
        return database.sql("select object, key_id, data_key from document where id = ?")
                .param(id.value())
                .query((ResultSet row, int _) -> DocumentRow.kept(row))
                .optional()
                .orElseThrow(() -> new NoSuchDocument(id));
    }

    @Override
    public Set<UUID> known(Collection<UUID> objects) {
        return new SealedTables(database).known(objects);
    }

    @Override
    public Optional<Reading> reading(DocumentId id) {
        return readings.of(id);
    }

    @Override
    public Map<DocumentId, Reading> readings(CaseId caseId, Collection<DocumentId> ids) {
        return readings.of(caseId, ids);
    }

    @Override
    public Optional<Integer> beginReading(DocumentId id, Instant at) {
        return database.sql("""
                        update document set attempts = attempts + 1, began_at = ?, lost_at = null, pages_read = 0
                        where id = ? and num_nonnulls(read_at, unreadable_at, quarantined_at) = 0
                        returning attempts""")
                .params(time(at), id.value())
                .query(Integer.class)
                .optional();
    }

    @Override
    public void recordPagesRead(DocumentId id, int pages) {
        database.sql("update document set pages_read = ? where id = ?")
                .params(pages, id.value())
                .update();
    }

    @Override
    public void recordRead(DocumentId id, Reading reading, Instant at) {
        database.sql("update document set read_at = ?, reading = ? where id = ?")
                .params(time(at), readings.closed(id, kept(id), reading), id.value())
                .update();
    }

    @Override
    public void recordUnreadable(DocumentId id, MessageKey reason, List<Page> seen, Instant at) {
        var pages = new Reading(seen, List.of(), List.of(), null, "", List.of(), Duration.ZERO);
        database.sql("update document set unreadable_at = ?, unreadable_reason = ?, reading = ? where id = ?")
                .params(time(at), reason.key(), readings.closed(id, kept(id), pages), id.value())
                .update();
    }

    @Override
    public void recordLost(DocumentId id, Instant at) {
        database.sql("update document set lost_at = ? where id = ?")
                .params(time(at), id.value())
                .update();
    }

    @Override
    public void postponeReading(DocumentId id) {
        database.sql("update document set attempts = greatest(attempts - 1, 0), began_at = null where id = ?")
                .param(id.value())
                .update();
    }

    @Override
    public void recordQuarantined(DocumentId id, Instant at) {
        database.sql("update document set quarantined_at = ? where id = ?")
                .params(time(at), id.value())
                .update();
    }

    @Override
    public void readAgain(DocumentId id) {
        database.sql("""
                        update document set attempts = 0, began_at = null, lost_at = null, read_at = null,
                            unreadable_at = null, unreadable_reason = null, quarantined_at = null
                        where id = ?""").param(id.value()).update();
    }

    private Optional<Document> one(String query, Object... parameters) {
        var rows = database.sql(query)
                .params(parameters)
                .query((ResultSet row, int _) -> DocumentRow.document(row))
                .list();
        return Said.about(database, rows).stream().findFirst();
    }
}
