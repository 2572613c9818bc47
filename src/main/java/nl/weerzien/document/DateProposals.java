package nl.weerzien.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;

/// The dates that a paper's fields may hold, in the light of what people said about its other dates. Only what is
/// proposed, and in which order, follows from that; nothing is taken for confirmed.
public final class DateProposals {
    private static final List<CalendarSystem> ALL = List.of(CalendarSystem.values());

    /// What a person said that changed a proposal.
    public enum Moved {
        NOTHING,
        /// In which calendar the paper gives its dates.
        CALENDAR,
        /// Whether the paper puts the day or the month first.
        ORDER
    }

    private final DateMeanings meanings;
    private final Reading reading;
    private final Notation notation;

    /// @param answers the last one per field and person of the paper that was read
    DateProposals(DateMeanings meanings, Reading reading, List<ConfirmedField> answers) {
        this.meanings = meanings;
        this.reading = reading;
        this.notation = told(answers);
    }

    /// What people told about the dates of this paper.
    public Notation notation() {
        return notation;
    }

    /// Every date an extract may mean, likeliest first, each with the raw text of the paper.
    public List<PartialDate> of(Extract extract) {
        return likeliest(extract).stream().map(date -> asPrinted(date, extract)).toList();
    }

    /// What put another date first than the machine would have.
    public Moved moved(Extract extract) {
        var before = read(extract);
        var now = likeliest(extract);
        if (now.isEmpty() || sameDay(before.getFirst(), now.getFirst())) return Moved.NOTHING;
        return before.getFirst().calendar() == now.getFirst().calendar() ? Moved.ORDER : Moved.CALENDAR;
    }

    private List<PartialDate> likeliest(Extract extract) {
        var before = read(extract);
        if (before.isEmpty()) return before;
        var all = new ArrayList<>(before);
        again(extract).filter(date -> !holds(all, date)).forEach(all::add);
        return all.stream().sorted(Comparator.comparingInt(notation::distance)).toList();
    }

    /// The dates of an extract in the calendar that was told, as far as the machine did not think of them.
    private Stream<PartialDate> again(Extract extract) {
        var told = notation.calendar();
        return told == null ? Stream.empty() : in(extract, told).stream();
    }

    private List<PartialDate> in(Extract extract, CalendarSystem calendar) {
        if (ofZone(extract)) return List.of();
        return meanings.of(extract.raw(), extract.field(), List.of(calendar)).stream()
                .filter(date -> date.calendar() == calendar)
                .toList();
    }

    /// What the machine proposes, each in the calendar and the order of figures in which the raw text means it.
    private List<PartialDate> read(Extract extract) {
        var printed = meanings.of(extract.raw(), extract.field(), ALL);
        return Stream.concat(Stream.of(extract.value()), extract.alternatives().stream())
                .filter(value -> !value.isBlank())
                .flatMap(value -> printed.stream()
                        .filter(date -> means(date, value))
                        .findFirst()
                        .or(() -> ProposedDate.of(value, extract.calendar(), extract.raw()))
                        .stream())
                .distinct()
                .toList();
    }

    private static boolean means(PartialDate date, String value) {
        return ProposedDate.of(value, date.calendar(), date.raw())
                .filter(other -> sameDay(date, other))
                .isPresent();
    }

    private Notation told(List<ConfirmedField> answers) {
        var told = Notation.UNTOLD;
        for (var answer : answers.stream()
                .filter(answer -> answer.date().isPresent())
                .sorted(Comparator.comparing(ConfirmedField::at))
                .toList()) told = after(told, answer.date().orElseThrow(), extracts(answer));
        return told;
    }

    /// @param extracts what was read of the field that was answered
    private Notation after(Notation told, PartialDate answer, List<Extract> extracts) {
        var read = extracts.stream().flatMap(extract -> read(extract).stream()).toList();
        if (read.isEmpty()) return told;
        var calendar = answer.calendar();
        var chosen =
                read.getFirst().calendar() != calendar || read.stream().anyMatch(date -> date.calendar() != calendar);
        if (chosen) told = told.with(calendar);
        else if (takesBack(told, calendar, extracts)) told = told.withoutCalendar();
        return order(answer, extracts).map(told::with).orElse(told);
    }

    /// The order of figures that an answer chose; empty when the raw text left no choice.
    private Optional<Notation.Order> order(PartialDate answer, List<Extract> extracts) {
        var read = extracts.stream()
                .flatMap(extract -> Stream.concat(read(extract).stream(), in(extract, answer.calendar()).stream()))
                .toList();
        if (read.stream().noneMatch(date -> isSwapped(date, answer))) return Optional.empty();
        return read.stream()
                .filter(date -> sameDay(date, answer))
                .flatMap(date -> Notation.Order.of(date).stream())
                .findFirst();
    }

    /// The date could be in the calendar that was told, and the person kept to the machine's.
    private boolean takesBack(Notation told, CalendarSystem calendar, List<Extract> extracts) {
        var before = told.calendar();
        return before != null
                && before != calendar
                && extracts.stream().anyMatch(extract -> !in(extract, before).isEmpty());
    }

    private List<Extract> extracts(ConfirmedField answer) {
        return reading.extracts().stream()
                .filter(extract -> extract.field() == answer.name() && !ofZone(extract))
                .toList();
    }

    /// A machine-readable zone has its own way of writing, whatever the rest of the paper does.
    private boolean ofZone(Extract extract) {
        var zone = reading.zone();
        return zone != null && extract.page() == zone.page() && extract.box().equals(zone.box());
    }

    private static PartialDate asPrinted(PartialDate date, Extract extract) {
        return new PartialDate(date.calendar(), date.year(), date.month(), date.day(), extract.raw());
    }

    private static boolean holds(List<PartialDate> dates, PartialDate date) {
        return dates.stream().anyMatch(other -> sameDay(other, date));
    }

    private static boolean sameDay(PartialDate one, PartialDate other) {
        return one.calendar() == other.calendar() && one.figures().equals(other.figures());
    }

    private static boolean isSwapped(PartialDate one, PartialDate other) {
        return one.calendar() == other.calendar()
                && one.year() == other.year()
                && Objects.equals(one.month(), other.day())
                && Objects.equals(one.day(), other.month())
                && !sameDay(one, other);
    }
}
