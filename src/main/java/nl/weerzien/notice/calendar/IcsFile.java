package nl.weerzien.notice.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.util.Date;
import nl.weerzien.notice.Calendar;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;

/// A calendar as a file of iCalendar 2.0: whole days under a case number and the word "term".
final class IcsFile {
    private IcsFile() {}

    static String of(Calendar calendar) {
        var language = Language.of(calendar.language());
        var file = new ICalendar();
        file.setProductId("-//Weerzien//NL");
        file.setName("Weerzien");
        file.setExperimentalProperty("X-WR-CALNAME", "Weerzien");
        file.setRefreshInterval(Duration.builder().hours(6).build());
        for (var entry : calendar.entries()) file.addEvent(event(entry, language));
        return Biweekly.write(file).go();
    }

    private static VEvent event(Calendar.Entry entry, Language language) {
        var event = new VEvent();
        event.setUid(entry.uid() + "@weerzien");
        event.setDateTimeStamp(Date.from(entry.revisedAt()));
        event.setLastModified(Date.from(entry.revisedAt()));
        event.setSequence(entry.revision());
        event.setDateStart(day(entry.day()), false);
        event.setSummary(Words.in(
                language, new MessageKey("notice.calendar.entry", entry.number().toString())));
        event.setClassification("PRIVATE");
        // a day to remember, not a day on which somebody is busy
        event.setTransparency(true);
        return event;
    }

    private static ICalDate day(LocalDate day) {
        var figures = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return new ICalDate(figures, false);
    }
}
