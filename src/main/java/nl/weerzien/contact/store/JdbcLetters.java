package nl.weerzien.contact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerzien.contact.AskedAnswer;
import nl.weerzien.contact.AskedItem;
import nl.weerzien.contact.AskedItemId;
import nl.weerzien.contact.Letter;
import nl.weerzien.contact.LetterConcern;
import nl.weerzien.contact.LetterId;
import nl.weerzien.contact.LetterPurport;
import nl.weerzien.contact.Letters;
import nl.weerzien.family.VNumber;
import nl.weerzien.journey.MilestoneId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLetters implements Letters {
    private final JdbcClient database;
    private final AskedItemTable items;

    JdbcLetters(JdbcClient database) {
        this.database = database;
        this.items = new AskedItemTable(database);
    }

    @Override
    public List<Letter> of(CaseId caseId) {
        return of(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    @Override
    public Map<CaseId, List<Letter>> of(Collection<CaseId> cases) {
        var concerned = concerns(cases);
        var asked = items.of(cases);
        return database
                .sql("""
                        select * from letter where case_id = any(?) and taken_back_at is null
                        order by dated desc, confirmed_at desc""")
                .param(CaseId.values(cases))
                .query((row, _) -> letter(row, concerned, asked))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Letter::caseId));
    }

    @Override
    public Optional<Letter> find(CaseId caseId, DocumentId document) {
        return of(caseId).stream()
                .filter(letter -> letter.document().equals(document))
                .findFirst();
    }

    @Override
    public void add(Letter letter) {
        database.sql("""
                        insert into letter (id, case_id, document_id, purport, dated, term_until, term_printed, v_numbers,
                                            confirmed_by, confirmed_at)
                        values (:id, :case, :document, :purport, :dated, :until, :printed, :numbers, acting_account(), :at)""")
                .param("id", letter.id().value())
                .param("case", letter.caseId().value())
                .param("document", letter.document().value())
                .param("purport", letter.purport().name())
                .param("dated", letter.dated())
                .param("until", letter.termUntil())
                .param("printed", letter.termPrinted())
                .param("numbers", letter.numbers().stream().map(VNumber::digits).toArray(String[]::new))
                .param("at", letter.confirmedAt().atOffset(ZoneOffset.UTC))
                .update();
        var position = 0;
        for (var concern : letter.concerns()) add(letter, concern, position++);
        items.add(letter);
    }

    private void add(Letter letter, LetterConcern concern, int position) {
        database.sql("""
                        insert into letter_relative (letter_id, case_id, position, person_id, purport, milestone_id)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        letter.id().value(),
                        letter.caseId().value(),
                        position,
                        concern.relative().value(),
                        concern.purport().name(),
                        value(concern.milestone())))
                .update();
    }

    @Override
    public void takeBack(LetterId letter, Instant at) {
        database.sql("""
                        update letter set taken_back_by = acting_account(), taken_back_at = ?
                        where id = ? and taken_back_at is null""").params(at.atOffset(ZoneOffset.UTC), letter.value()).update();
    }

    @Override
    public void answer(CaseId caseId, AskedItemId item, AskedAnswer answer, Instant at) {
        items.answer(caseId, item, answer, at);
    }

    private static Letter letter(
            ResultSet row, Map<UUID, List<LetterConcern>> concerned, Map<UUID, List<AskedItem>> asked)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Letter(
                new LetterId(id),
                new CaseId(row.getObject("case_id", UUID.class)),
                new DocumentId(row.getObject("document_id", UUID.class)),
                LetterPurport.valueOf(row.getString("purport")),
                row.getObject("dated", LocalDate.class),
                row.getObject("term_until", LocalDate.class),
                row.getBoolean("term_printed"),
                AskedItemTable.texts(row, "v_numbers").stream()
                        .map(VNumber::new)
                        .toList(),
                concerned.getOrDefault(id, List.of()),
                asked.getOrDefault(id, List.of()),
                row.getTimestamp("confirmed_at").toInstant());
    }

    /// By letter, in the order in which the letter names them.
    private Map<UUID, List<LetterConcern>> concerns(Collection<CaseId> cases) {
        var concerned = new HashMap<UUID, List<LetterConcern>>();
        database.sql("select * from letter_relative where case_id = any(?) order by letter_id, position")
                .param(CaseId.values(cases))
                .query(row -> {
                    var milestone = row.getObject("milestone_id", UUID.class);
                    concerned
                            .computeIfAbsent(row.getObject("letter_id", UUID.class), _ -> new ArrayList<>())
                            .add(new LetterConcern(
                                    new PersonId(row.getObject("person_id", UUID.class)),
                                    LetterPurport.valueOf(row.getString("purport")),
                                    milestone == null ? null : new MilestoneId(milestone)));
                });
        return concerned;
    }

    private static @Nullable UUID value(@Nullable MilestoneId id) {
        return id == null ? null : id.value();
    }
}
