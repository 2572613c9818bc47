package nl.weerzien.document.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.weerzien.document.Confirmed;
import nl.weerzien.document.Document;
import nl.weerzien.document.Kept;
import nl.weerzien.document.MediaType;
import nl.weerzien.document.ReadingLog;
import nl.weerzien.document.Receipt;
import nl.weerzien.document.Sha256;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// The row of a paper and its parts, without what people said about it.
final class DocumentRow {

    private DocumentRow() {}

    static Document document(ResultSet row) throws SQLException {
        return new Document(
                new DocumentId(uuid(row, "id")),
                new CaseId(uuid(row, "case_id")),
                receipt(row),
                log(row),
                Confirmed.NOTHING,
                null);
    }

    static Kept kept(ResultSet row) throws SQLException {
        return new Kept(uuid(row, "object"), row.getString("key_id"), row.getBytes("data_key"));
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        var person = row.getObject("offered_for", UUID.class);
        return new Receipt(
                instant(row, "received_at"),
                new AccountId(uuid(row, "received_by")),
                new Sha256(row.getString("sha256")),
                MediaType.valueOf(row.getString("media_type")),
                row.getLong("bytes"),
                row.getInt("pages"),
                person == null ? null : new PersonId(person),
                row.getString("requirement"));
    }

    private static ReadingLog log(ResultSet row) throws SQLException {
        var reason = row.getString("unreadable_reason");
        return new ReadingLog(
                instant(row, "received_at"),
                row.getInt("attempts"),
                perhaps(row, "began_at"),
                perhaps(row, "lost_at"),
                perhaps(row, "read_at"),
                perhaps(row, "unreadable_at"),
                reason == null ? null : new MessageKey(reason),
                perhaps(row, "quarantined_at"),
                row.getInt("pages_read"));
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant perhaps(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
