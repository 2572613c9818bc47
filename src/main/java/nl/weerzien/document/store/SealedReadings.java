package nl.weerzien.document.store;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerzien.document.Kept;
import nl.weerzien.document.NotOpened;
import nl.weerzien.document.Reading;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the machine read, sealed under each paper's own key.
record SealedReadings(JdbcClient database, Seals seals) {
    private static final String READING = "reading";

    Optional<Reading> of(DocumentId id) {
        return database.sql("""
                        select id, reading, object, key_id, data_key from document
                        where id = ? and reading is not null""")
                .param(id.value())
                .query((ResultSet row, int _) -> opened(row))
                .optional();
    }

    /// Those of one case file that were read.
    Map<DocumentId, Reading> of(CaseId caseId, Collection<DocumentId> ids) {
        if (ids.isEmpty()) return Map.of();
        return database
                .sql("""
                        select id, reading, object, key_id, data_key from document
                        where case_id = :case and id in (:ids) and reading is not null""")
                .param("case", caseId.value())
                .param("ids", ids.stream().map(DocumentId::value).toList())
                .query((ResultSet row, int _) -> Map.entry(id(row), opened(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    byte[] closed(DocumentId id, Kept kept, Reading reading) {
        try {
            return seals.of(id, kept).close(READING, ReadingText.bytes(reading));
        } catch (GeneralSecurityException | IOException failure) {
            throw new IllegalStateException("the reading of document " + id + " cannot be sealed", failure);
        }
    }

    private Reading opened(ResultSet row) throws SQLException {
        var id = id(row);
        try {
            return ReadingText.reading(seals.of(id, DocumentRow.kept(row)).open(READING, row.getBytes(READING)));
        } catch (GeneralSecurityException | IOException failure) {
            throw new NotOpened(id, failure);
        }
    }

    private static DocumentId id(ResultSet row) throws SQLException {
        return new DocumentId(row.getObject("id", UUID.class));
    }
}
