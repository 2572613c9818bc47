package nl.weerzien.casefile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;
import org.jspecify.annotations.Nullable;

/// A date as given, in five columns that share the beginning of their names.
record DateColumns(String prefix) {

    @Nullable
    PartialDate read(ResultSet row) throws SQLException {
        var calendar = row.getString(prefix + "_calendar");
        if (calendar == null) return null;
        return new PartialDate(
                CalendarSystem.valueOf(calendar),
                row.getInt(prefix + "_year"),
                row.getObject(prefix + "_month", Integer.class),
                row.getObject(prefix + "_day", Integer.class),
                row.getString(prefix + "_raw"));
    }

    Map<String, @Nullable Object> values(@Nullable PartialDate date) {
        var values = new HashMap<String, @Nullable Object>();
        values.put(prefix + "_calendar", date == null ? null : date.calendar().name());
        values.put(prefix + "_year", date == null ? null : date.year());
        values.put(prefix + "_month", date == null ? null : date.month());
        values.put(prefix + "_day", date == null ? null : date.day());
        values.put(prefix + "_raw", date == null ? null : date.raw());
        return values;
    }

    /// The columns for an insert, and with colons before them the parameters.
    String columns() {
        return "%1$s_calendar, %1$s_year, %1$s_month, %1$s_day, %1$s_raw".formatted(prefix);
    }

    String parameters() {
        return ":%1$s_calendar, :%1$s_year, :%1$s_month, :%1$s_day, :%1$s_raw".formatted(prefix);
    }
}
