package nl.weerzien.document.reader;

import static nl.weerzien.family.CalendarSystem.ETHIOPIAN;
import static nl.weerzien.family.CalendarSystem.GREGORIAN;
import static nl.weerzien.family.CalendarSystem.HIJRI;
import static nl.weerzien.family.CalendarSystem.SOLAR_HIJRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsOfTheWorldTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "12 كانون الثاني 1990, 1990-01-12",
        "12 كانون ثاني 1990, 1990-01-12",
        "12 كانون2 1990, 1990-01-12",
        "١٢ ك٢ ١٩٩٠, 1990-01-12",
        "3 ت1 1990, 1990-10-03",
        "3 تشرين الأول 1990, 1990-10-03",
        "3 تشرين الاول عام 1990, 1990-10-03",
        "3 من شهر ايار سنة 1990, 1990-05-03",
        "15 إبريل 1990, 1990-04-15",
        "15 يونيه 1990م, 1990-06-15",
        "23 mai 1990, 1990-05-23",
        "1er février 1990, 1990-02-01",
        "le 3 août 1990, 1990-08-03",
        "12 mrt 1990, 1990-03-12",
        "den 12. März 1990, 1990-03-12",
        "12 мая 1990 г., 1990-05-12",
        "12 май 1990, 1990-05-12",
        "«05» сентября 1990 года, 1990-09-05",
        "5 сент. 1990, 1990-09-05",
        "19 Ağu 1991, 1991-08-19",
        "3 Şubat 1991, 1991-02-03",
        "5 Gulan 1991, 1991-05-05",
        "5 Çiriya Pêşîn 1991, 1991-10-05",
        "5ی کانوونی دووەمی 1991, 1991-01-05",
        "5 Luulyo 1991, 1991-07-05",
        "5 bisha Kow iyo tobnaad 1991, 1991-11-05",
        "14 جنوری 1990ء, 1990-01-14",
        "14 ستمبر سن 1990, 1990-09-14",
        "14 ژانویه 1990, 1990-01-14",
        "12 ታሕሳስ 1990, 1990-12-12",
        "ጃንዋሪ 12 ቀን 1990, 1990-01-12",
        "1990 March 12, 1990-03-12",
        "12/MAR/1990, 1990-03-12",
        "12MAR1990, 1990-03-12",
    })
    void gregorian_months_are_known_in_every_language(String text, LocalDate day) {
        assertThat(first(text, GREGORIAN)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "5 خرداد 1369, 1990-05-26",
        "۵ خردادماه ۱۳۶۹, 1990-05-26",
        "5 خرداد ماه سال 1369, 1990-05-26",
        "۵ جوزا ۱۳۶۹, 1990-05-26",
        "۵ جوزای ۱۳۶۹, 1990-05-26",
        "۵ برج جوزا ۱۳۶۹ هجری شمسی, 1990-05-26",
        "د ۱۳۶۹ کال د غبرګولي ۵, 1990-05-26",
        "۵ غبرگولی ۱۳۶۹ هـ ش, 1990-05-26",
        "5 Khordad 1369, 1990-05-26",
        "5 Jawza 1369, 1990-05-26",
        "1 حمل 1400, 2021-03-21",
        "30 اسفند 1399, 2021-03-20",
        "5 Tir 1369, 1990-06-26",
    })
    void solar_months_are_known_in_persian_dari_pashto_and_latin(String text, LocalDate day) {
        assertThat(first(text, SOLAR_HIJRI)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "ታኅሣሥ 29 ቀን 1982 ዓ.ም, 1990-01-07",
        "በታኅሣሥ 29 ቀን 1982, 1990-01-07",
        "29 ታሕሳስ 1982 ብግእዝ, 1990-01-07",
        "፳፱ ታኅሣሥ ፲፱፻፹፪, 1990-01-07",
        "መስከረም ፩ ቀን ፳፻ ዓ.ም, 2007-09-12",
        "5 ጳጉሜን 2011, 2019-09-10",
        "ጳጉሜ 6 ቀን 2011, 2019-09-11",
        "29 Tahsas 1982, 1990-01-07",
        "5 Tir 1982, 1990-01-13",
        "1 ነሓሰ 1982 እ.ኢ.አ, 1990-08-07",
    })
    void the_months_of_the_geez_year_are_known_with_its_thirteenth(String text, LocalDate day) {
        assertThat(first(text, ETHIOPIAN)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "17 شوال 1410, 10",
        "17 شوال المكرم 1410 هـ, 10",
        "17 ذي القعدة 1410, 11",
        "17 ذوالحجه 1410, 12",
        "17 ربيع الثاني 1410, 4",
        "17 جمادى الأولى 1410, 5",
        "17 جمادی الثانی 1410 ہجری, 6",
        "17 Rabi' al-Awwal 1410, 3",
        "17 Dhu al-Hijjah 1410, 12",
        "17 Dhul Qi'dah 1410 AH, 11",
        "17 Sha'ban 1410, 8",
        "17 Şevval 1410, 10",
    })
    void lunar_months_are_known_in_arabic_persian_urdu_turkish_and_latin(String text, int month) {
        var found = new DateReader(List.of(GREGORIAN, HIJRI), TODAY).read(text).getFirst();
        assertThat(found.calendar()).isEqualTo(HIJRI);
        assertThat(found.month()).isEqualTo(month);
        assertThat(found.day()).isEqualTo(17);
    }

    @Test
    void a_month_that_two_calendars_share_is_given_in_both_the_usual_one_first() {
        var tigrinya = new DateReader(List.of(GREGORIAN, ETHIOPIAN), TODAY).read("12 ጥቅምቲ 1990");
        assertThat(tigrinya).extracting(PartialDate::calendar).containsExactly(GREGORIAN, ETHIOPIAN);
        var amharic = new DateReader(List.of(ETHIOPIAN, GREGORIAN), TODAY).read("12 ግንቦት 1990");
        assertThat(amharic).extracting(PartialDate::calendar).containsExactly(ETHIOPIAN, GREGORIAN);
    }

    @Test
    void a_short_name_of_two_french_months_is_given_as_both() {
        assertThat(new DateReader(List.of(GREGORIAN), TODAY).read("3 jui 1990"))
                .extracting(PartialDate::month)
                .containsExactly(6, 7);
    }

    private static LocalDate first(String text, CalendarSystem calendar) {
        var found = new DateReader(List.of(calendar), TODAY).read(text);
        assertThat(found).as(text).isNotEmpty();
        assertThat(found.getFirst().calendar()).isEqualTo(calendar);
        return found.getFirst().range().first();
    }
}
