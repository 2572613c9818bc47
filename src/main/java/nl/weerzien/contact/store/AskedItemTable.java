package nl.weerzien.contact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.contact.AskedAnswer;
import nl.weerzien.contact.AskedItem;
import nl.weerzien.contact.AskedItemId;
import nl.weerzien.contact.Letter;
import nl.weerzien.contact.LetterPlace;
import nl.weerzien.document.Box;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What letters ask, with the last answer to each point.
final class AskedItemTable {
    private final JdbcClient database;

    AskedItemTable(JdbcClient database) {
        this.database = database;
    }

    /// By letter, in its order.
    Map<UUID, List<AskedItem>> of(Collection<CaseId> cases) {
        var items = new HashMap<UUID, List<AskedItem>>();
        database.sql("""
                        select i.*, a.answer, a.words as said, a.papers
                        from asked_item i left join lateral
                             (select * from asked_answer where item_id = i.id order by id desc limit 1) a on true
                        where i.case_id = any(?) order by i.letter_id, i.position""").param(CaseId.values(cases)).query(row -> {
            items.computeIfAbsent(row.getObject("letter_id", UUID.class), _ -> new ArrayList<>())
                    .add(item(row));
        });
        return items;
    }

    void add(Letter letter) {
        var position = 0;
        for (var item : letter.asked()) add(letter, item, position++);
    }

    private void add(Letter letter, AskedItem item, int position) {
        var place = item.place();
        var about = item.about();
        var requirement = item.requirement();
        database.sql("""
                        insert into asked_item (id, letter_id, case_id, position, words, page, box, person_id, requirement,
                                                kinds)
                        values (:id, :letter, :case, :position, :words, :page, :box, :person, :requirement, :kinds)""")
                .param("id", item.id().value())
                .param("letter", letter.id().value())
                .param("case", letter.caseId().value())
                .param("position", position)
                .param("words", item.words())
                .param("page", place == null ? null : place.page())
                .param("box", place == null ? null : figures(place.box()))
                .param("person", about == null ? null : about.value())
                .param("requirement", requirement == null ? null : requirement.name())
                .param("kinds", item.kinds().stream().map(DocumentKind::code).toArray(String[]::new))
                .update();
    }

    void answer(CaseId caseId, AskedItemId item, AskedAnswer answer, Instant at) {
        var papers = answer instanceof AskedAnswer.Enclosed enclosed
                ? enclosed.papers().stream().map(DocumentId::value).toArray(UUID[]::new)
                : new UUID[0];
        database.sql("""
                        insert into asked_answer (item_id, case_id, answer, words, papers, account_id, answered_at)
                        values (?, ?, ?, ?, ?, acting_account(), ?)""")
                .params(item.value(), caseId.value(), code(answer), words(answer), papers, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String code(AskedAnswer answer) {
        return switch (answer) {
            case AskedAnswer.Open _ -> "OPEN";
            case AskedAnswer.Enclosed _ -> "ENCLOSED";
            case AskedAnswer.Explained _ -> "EXPLAINED";
            case AskedAnswer.Extension _ -> "EXTENSION";
        };
    }

    private static String words(AskedAnswer answer) {
        return switch (answer) {
            case AskedAnswer.Open _, AskedAnswer.Enclosed _ -> "";
            case AskedAnswer.Explained(var words) -> words;
            case AskedAnswer.Extension(var words) -> words;
        };
    }

    private static AskedItem item(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var requirement = row.getString("requirement");
        return new AskedItem(
                new AskedItemId(row.getObject("id", UUID.class)),
                row.getString("words"),
                place(row),
                person == null ? null : new PersonId(person),
                requirement == null ? null : new RequirementId(requirement),
                texts(row, "kinds").stream().map(DocumentKind::new).toList(),
                answer(row));
    }

    private static AskedAnswer answer(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        if (answer == null) return new AskedAnswer.Open();
        return switch (answer) {
            case "ENCLOSED" ->
                new AskedAnswer.Enclosed(
                        Arrays.stream((UUID[]) row.getArray("papers").getArray())
                                .map(DocumentId::new)
                                .collect(Collectors.toSet()));
            case "EXPLAINED" -> new AskedAnswer.Explained(row.getString("said"));
            case "EXTENSION" -> new AskedAnswer.Extension(row.getString("said"));
            default -> new AskedAnswer.Open();
        };
    }

    private static @Nullable LetterPlace place(ResultSet row) throws SQLException {
        var box = row.getArray("box");
        if (box == null) return null;
        var figures = (Integer[]) box.getArray();
        return new LetterPlace(row.getInt("page"), new Box(figures[0], figures[1], figures[2], figures[3]));
    }

    private static Integer[] figures(Box box) {
        return new Integer[] {box.x(), box.y(), box.width(), box.height()};
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
