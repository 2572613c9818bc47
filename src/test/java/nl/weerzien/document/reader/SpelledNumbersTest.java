package nl.weerzien.document.reader;

import static nl.weerzien.family.CalendarSystem.GREGORIAN;
import static nl.weerzien.family.CalendarSystem.HIJRI;
import static nl.weerzien.family.CalendarSystem.SOLAR_HIJRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "الخامس من شهر آذار سنة ألف وتسعمائة وتسعين, 1990-03-05",
        "يوم الاثنين الخامس من آذار لعام ألف و تسعمائة و تسعين, 1990-03-05",
        "الأول من كانون الثاني سنة ألفين وخمسة عشر, 2015-01-01",
        "الحادي والعشرين من تشرين الأول عام ألفين وواحد, 2001-10-21",
        "الثاني عشر من أيار سنة ألف وتسعمئة وخمس وثمانين, 1985-05-12",
        "الثلاثين من حزيران سنة ألفين, 2000-06-30",
    })
    void arabic_contracts_write_a_date_in_words(String text, LocalDate day) {
        assertThat(first(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "پنجم خرداد یک هزار و سیصد و شصت و نه, 1990-05-26",
        "پنجم خرداد ماه سال یکهزار و سیصد و شصت و نه شمسی, 1990-05-26",
        "سه شنبه بیست و یکم مهر هزار و سیصد و هفتاد, 1991-10-13",
        "سی‌ام آذر یک هزار و سیصد و نود و نه, 2020-12-20",
        "یازدهم سنبله یک هزار و چهارصد, 2021-09-02",
    })
    void persian_contracts_write_a_date_in_words(String text, LocalDate day) {
        assertThat(first(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "كانون الأول, كانون الأول",
        "ربيع الثاني, ربيع الثاني",
        "محل الولادة حلب, محل الولادة حلب",
        "12 آذار, 12 آذار"
    })
    void what_is_no_number_stays_as_it_is(String text, String same) {
        assertThat(SpelledNumbers.inFigures(text)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "፩, 1",
        "፲, 10",
        "፲፪, 12",
        "፻, 100",
        "፻፩, 101",
        "፲፱፻, 1900",
        "፲፱፻፹፪, 1982",
        "፳፻, 2000",
        "፳፻፲፪, 2012",
        "፲፱፻፺፱, 1999",
        "፼, 10000",
        "፩፼፪፻, 10200"
    })
    void geez_numerals_are_put_together_by_hundreds(String numerals, String number) {
        assertThat(EthiopicNumerals.western(numerals)).isEqualTo(number);
    }

    private static LocalDate first(String text) {
        var found = new DateReader(List.of(SOLAR_HIJRI, HIJRI, GREGORIAN), LocalDate.of(2026, 11, 20)).read(text);
        assertThat(found).as(text).isNotEmpty();
        return found.getFirst().range().first();
    }
}
