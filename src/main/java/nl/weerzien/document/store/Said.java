package nl.weerzien.document.store;

import static nl.weerzien.document.store.DocumentRow.instant;
import static nl.weerzien.document.store.DocumentRow.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Confirmed;
import nl.weerzien.document.Confirmed.SetAside;
import nl.weerzien.document.ConfirmedField;
import nl.weerzien.document.ConfirmedField.Answer;
import nl.weerzien.document.Document;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What people said about papers, put together from all that was ever said.
final class Said {
    private final Map<UUID, One> papers = new HashMap<>();

    /// About one paper, the latest of each.
    private static final class One {
        @Nullable
        DocumentKind kind;

        @Nullable
        String language;

        @Nullable
        DocumentId translates;

        @Nullable
        SetAside aside;

        final Set<PersonId> persons = new HashSet<>();
        final Map<List<Object>, ConfirmedField> fields = new LinkedHashMap<>();
    }

    static List<Document> about(JdbcClient database, List<Document> documents) {
        if (documents.isEmpty()) return documents;
        var said = new Said();
        said.load(
                database,
                documents.stream().map(document -> document.id().value()).toArray(UUID[]::new));
        return documents.stream().map(said::completed).toList();
    }

    private void load(JdbcClient database, UUID[] ids) {
        database.sql("select * from document_statement where document_id = any(?) order by id")
                .param(ids)
                .query((ResultSet row) -> statement(row));
        database.sql("select * from document_person where document_id = any(?) and taken_off_at is null")
                .param(ids)
                .query((ResultSet row) -> {
                    paper(row).persons.add(new PersonId(uuid(row, "person_id")));
                });
        database.sql("select * from document_field where document_id = any(?) order by id")
                .param(ids)
                .query((ResultSet row) -> field(row));
        database.sql("select * from document_set_aside where document_id = any(?) and taken_back_at is null")
                .param(ids)
                .query((ResultSet row) -> {
                    paper(row).aside = new SetAside(
                            instant(row, "set_aside_at"),
                            new AccountId(uuid(row, "account_id")),
                            row.getString("reason"));
                });
    }

    private void statement(ResultSet row) throws SQLException {
        var paper = paper(row);
        var kind = row.getString("kind");
        var language = row.getString("language");
        if (kind != null) paper.kind = new DocumentKind(kind);
        else if (language != null) paper.language = language;
        else {
            var original = row.getObject("translates", UUID.class);
            paper.translates = original == null ? null : new DocumentId(original);
        }
    }

    private void field(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var name = FieldName.ofCode(row.getString("field"));
        // a field that the vocabulary no longer has keeps its row and is not shown
        if (name.isEmpty()) return;
        var field = new ConfirmedField(
                name.get(),
                person == null ? null : new PersonId(person),
                answer(row),
                new AccountId(uuid(row, "account_id")),
                instant(row, "said_at"));
        paper(row).fields.put(key(field), field);
    }

    private static List<Object> key(ConfirmedField field) {
        return field.person() == null ? List.of(field.name()) : List.of(field.name(), field.person());
    }

    private static Answer answer(ResultSet row) throws SQLException {
        var corrected = row.getBoolean("corrected");
        return switch (row.getString("answer")) {
            case "TEXT" -> new Answer.Text(row.getString("value"), corrected);
            case "DATE" -> new Answer.Date(date(row), corrected);
            case "NOT_ON_THIS_PAPER" -> new Answer.NotOnThisPaper();
            case String other -> throw new IllegalStateException("no answer is called " + other);
        };
    }

    private static PartialDate date(ResultSet row) throws SQLException {
        return new PartialDate(
                CalendarSystem.valueOf(row.getString("date_calendar")),
                row.getInt("date_year"),
                row.getObject("date_month", Integer.class),
                row.getObject("date_day", Integer.class),
                row.getString("date_raw"));
    }

    private One paper(ResultSet row) throws SQLException {
        return papers.computeIfAbsent(uuid(row, "document_id"), _ -> new One());
    }

    private Document completed(Document document) {
        var said = papers.get(document.id().value());
        if (said == null) return document;
        var confirmed = new Confirmed(
                said.kind, said.persons, said.language, said.translates, new ArrayList<>(said.fields.values()));
        return new Document(
                document.id(), document.caseId(), document.receipt(), document.log(), confirmed, said.aside);
    }
}
