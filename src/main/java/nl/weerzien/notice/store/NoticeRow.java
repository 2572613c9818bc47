package nl.weerzien.notice.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.weerzien.checklist.ReminderRules.Channel;
import nl.weerzien.checklist.TermName;
import nl.weerzien.notice.Due;
import nl.weerzien.notice.Notice;
import nl.weerzien.notice.NoticeId;
import nl.weerzien.notice.Occasion;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A row of `notice`.
final class NoticeRow {
    private NoticeRow() {}

    static Notice read(ResultSet row) throws SQLException {
        var due = new Due(
                new CaseId(row.getObject("case_id", UUID.class)),
                new AccountId(row.getObject("recipient_id", UUID.class)),
                occasion(row),
                Channel.valueOf(row.getString("channel")));
        return new Notice(
                id(row),
                due,
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                instant(row, "read_at"),
                instant(row, "mailed_at"),
                instant(row, "to_call_since"),
                instant(row, "called_at"));
    }

    static NoticeId id(ResultSet row) throws SQLException {
        return new NoticeId(row.getObject("id", UUID.class));
    }

    /// Each column of several rows as one array.
    ///
    /// @param byKey in the order in which they are to be kept
    static Map<String, Object> columns(SequencedMap<String, Notice> byKey) {
        var notices = List.copyOf(byKey.values());
        var columns = new HashMap<String, Object>();
        columns.put("ids", column(notices, one -> one.id().value(), UUID[]::new));
        columns.put("cases", column(notices, one -> one.due().caseId().value(), UUID[]::new));
        columns.put("recipients", column(notices, one -> one.due().recipient().value(), UUID[]::new));
        columns.put("keys", byKey.keySet().toArray(String[]::new));
        columns.put("occasions", column(notices, one -> kind(one.due().occasion()), String[]::new));
        columns.put("terms", column(notices, one -> term(one.due().occasion()), String[]::new));
        columns.put("persons", column(notices, one -> person(one.due().occasion()), UUID[]::new));
        columns.put("days", column(notices, one -> one.due().occasion().day().toString(), String[]::new));
        columns.put("numbers", column(notices, one -> one.due().occasion().number(), Integer[]::new));
        columns.put("channels", column(notices, one -> one.due().channel().name(), String[]::new));
        columns.put("made", column(notices, one -> one.madeAt().toString(), String[]::new));
        return columns;
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static <T extends @Nullable Object> T[] column(
            List<Notice> notices, Function<Notice, T> value, IntFunction<T[]> array) {
        return notices.stream().map(value).toArray(array);
    }

    private static Occasion occasion(ResultSet row) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        var number = row.getInt("number");
        return switch (row.getString("occasion")) {
            case "TERM" -> new Occasion.TermNears(TermName.valueOf(row.getString("term")), day, number);
            case "PAPERS" -> new Occasion.PapersAwaited(day, number);
            case "SILENCE" ->
                new Occasion.SilenceOverdue(new PersonId(row.getObject("person_id", UUID.class)), day, number);
            default -> throw new IllegalStateException("unknown occasion " + row.getString("occasion"));
        };
    }

    private static String kind(Occasion occasion) {
        return switch (occasion) {
            case Occasion.TermNears _ -> "TERM";
            case Occasion.PapersAwaited _ -> "PAPERS";
            case Occasion.SilenceOverdue _ -> "SILENCE";
        };
    }

    private static @Nullable String term(Occasion occasion) {
        return occasion instanceof Occasion.TermNears nears ? nears.term().name() : null;
    }

    private static @Nullable UUID person(Occasion occasion) {
        return occasion instanceof Occasion.SilenceOverdue silence
                ? silence.person().value()
                : null;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
