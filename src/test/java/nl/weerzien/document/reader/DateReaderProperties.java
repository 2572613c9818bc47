package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;

/// Whatever day a paper prints, in whatever calendar and digits, is among the days that are read.
class DateReaderProperties {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String[] DIGITS = {"0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९"};

    @Property(tries = 3000)
    void a_day_in_figures_of_any_script_is_read_again(
            @ForAll CalendarSystem calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 3) int script,
            @ForAll boolean yearFirst) {
        var date = PartialDate.of(day, calendar);
        var text = yearFirst
                ? "%04d/%02d/%02d".formatted(date.year(), date.month(), date.day())
                : "%d-%d-%04d".formatted(date.day(), date.month(), date.year());
        var found = new DateReader(List.of(calendar), TODAY).read(inDigits(text, DIGITS[script]));
        assertThat(found).extracting(PartialDate::calendar).first().isEqualTo(calendar);
        assertThat(found.getFirst().calculated()).contains(day);
    }

    @Property(tries = 3000)
    void a_day_with_the_name_of_its_month_is_read_again(@ForAll("days") LocalDate day, @ForAll("lines") String line) {
        var columns = line.split("\\s+");
        var calendar = CalendarSystem.valueOf(columns[0]);
        var date = PartialDate.of(day, calendar);
        for (var name : columns[1 + date.month()].split("/")) {
            var text = "%d %s %d".formatted(date.day(), name.replace('_', ' '), date.year());
            var found = new DateReader(List.of(calendar), TODAY).read(text);
            assertThat(found).as(text).isNotEmpty();
            assertThat(found.getFirst().calculated()).as(text).contains(day);
        }
    }

    @Property(tries = 2000)
    void a_day_in_two_calendars_meets_itself(
            @ForAll("days") LocalDate day, @ForAll CalendarSystem one, @ForAll CalendarSystem other) {
        var text = PartialDate.of(day, one).figures() + " الموافق "
                + PartialDate.of(day, other).figures();
        var reading = new DateReader(List.of(one, other), TODAY).look(text);
        assertThat(reading.doubted()).isFalse();
        assertThat(reading.meanings())
                .anySatisfy(date -> assertThat(date.range().contains(day)).isTrue());
    }

    @Property
    void numbers_of_a_year_survive_geez_numerals(@ForAll @IntRange(min = 1, max = 9999) int number) {
        assertThat(EthiopicNumerals.western(geez(number))).isEqualTo(Integer.toString(number));
    }

    @Property
    void no_text_makes_the_reader_stumble(@ForAll("anything") String text) {
        assertThat(new DateReader(List.of(CalendarSystem.values()), TODAY).look(text))
                .isNotNull();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(LocalDate.of(1901, 1, 1).toEpochDay(), TODAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(MonthTable.LINES.lines().toList());
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings()
                .withChars("0123456789/.- #()")
                .withChars("١٢٣۴۵፩፲፻፼")
                .withChars("هـشممارسمارچእኤአmaytirЯнвг'’")
                .ofMaxLength(40);
    }

    private static String inDigits(String text, String digits) {
        var result = new StringBuilder();
        text.chars()
                .forEach(sign -> result.append(sign >= '0' && sign <= '9' ? digits.charAt(sign - '0') : (char) sign));
        return result.toString();
    }

    private static String geez(int number) {
        int hundreds = number / 100;
        return (hundreds == 0 ? "" : (hundreds == 1 ? "" : below(hundreds)) + "፻") + below(number % 100);
    }

    private static String below(int number) {
        return (number < 10 ? "" : "፲፳፴፵፶፷፸፹፺".substring(number / 10 - 1, number / 10))
                + (number % 10 == 0 ? "" : "፩፪፫፬፭፮፯፰፱".substring(number % 10 - 1, number % 10));
    }
}
