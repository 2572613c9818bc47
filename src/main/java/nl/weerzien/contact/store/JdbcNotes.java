package nl.weerzien.contact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.weerzien.contact.Note;
import nl.weerzien.contact.Note.Visibility;
import nl.weerzien.contact.NoteId;
import nl.weerzien.contact.Notes;
import nl.weerzien.contact.Talk;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNotes implements Notes {
    private final JdbcClient database;

    JdbcNotes(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Note> of(CaseId caseId) {
        return database.sql("select * from contact_note where case_id = ? order by position")
                .param(caseId.value())
                .query((row, _) -> note(row))
                .list();
    }

    @Override
    public void add(CaseId caseId, Note note) {
        var talk = note.talk();
        database.sql("""
                        insert into contact_note (id, case_id, visibility, way, party, whom, happened_on, language,
                            interpreter, said, agreed, agreed_by, account_id, noted_at, supersedes)
                        values (:id, :case, :visibility, :way, :party, :whom, :on, :language,
                            :interpreter, :said, :agreed, :until, :by, :at, :supersedes)""")
                .param("id", note.id().value())
                .param("case", caseId.value())
                .param("visibility", note.visibility().name())
                .param("way", talk.way().name())
                .param("party", talk.with().name())
                .param("whom", talk.whom())
                .param("on", talk.on())
                .param("language", talk.language())
                .param("interpreter", talk.interpreter().name())
                .param("said", talk.said())
                .param("agreed", talk.agreed())
                .param("until", talk.agreedBy())
                .param("by", note.by().value())
                .param("at", note.at().atOffset(ZoneOffset.UTC))
                .param("supersedes", note.corrects().map(NoteId::value).orElse(null))
                .update();
    }

    private static Note note(ResultSet row) throws SQLException {
        var talk = new Talk(
                Talk.Way.valueOf(row.getString("way")),
                Talk.Party.valueOf(row.getString("party")),
                row.getString("whom"),
                row.getObject("happened_on", LocalDate.class),
                row.getString("language"),
                Talk.Interpreter.valueOf(row.getString("interpreter")),
                row.getString("said"),
                row.getString("agreed"),
                row.getObject("agreed_by", LocalDate.class));
        var supersedes = row.getObject("supersedes", UUID.class);
        return new Note(
                new NoteId(row.getObject("id", UUID.class)),
                talk,
                Visibility.valueOf(row.getString("visibility")),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                supersedes == null ? null : new NoteId(supersedes));
    }
}
