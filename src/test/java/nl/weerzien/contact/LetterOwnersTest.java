package nl.weerzien.contact;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.weerzien.family.Person;
import nl.weerzien.testkit.Families;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterOwnersTest {
    private static final Families FAMILY = aFamily()
            .sponsor("Yusuf Alhamwi")
            .spouse("Rahma Alhamwi")
            .child("Amal Alhamwi", born("2016-03-02"))
            .child("Jamal Alhamwi", born("2018-03-02"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            V-nummer 271.304.5566/Rahma Alhamwi 271.304.5566 ingewilligd                            | Rahma 5566
            Rahma Alhamwi 271.304.5566/Amal Alhamwi 271.304.5567/Jamal Alhamwi 271.304.5568         | Amal 5567, Jamal 5568, Rahma 5566
            van Rahma Alhamwi (V-nummer 271.304.5566) en Amal Alhamwi (V-nummer 271.304.5567).      | Amal 5567, Rahma 5566
            271.304.5566 Rahma Alhamwi, 271.304.5567 Amal Alhamwi                                   | ''
            Rahma Alhamwi en Amal Alhamwi, V-nummer 271.304.5566                                    | ''
            Amal Alhamwi 271.304.5567                                                               | Amal 5567
            Rahma Alhamwi 271.304.5566/Rahma Alhamwi 271.304.5599                                   | ''
            Yusuf Alhamwi 271.304.5500/Rahma Alhamwi                                                | Yusuf 5500
            """)
    void a_number_is_whose_name_stands_beside_it(String lines, String owners) {
        var letter = LetterReading.of(LetterPages.read("IND_RECEIPT_LETTER", lines.replace('/', '\n')), List.of(), null)
                .orElseThrow();
        var family = FAMILY.family();
        var printed = LetterOwners.of(letter, family);
        assertThat(family.people().stream()
                        .filter(person -> printed.beside(person).isPresent())
                        .map(person -> given(person) + " "
                                + printed.beside(person).orElseThrow().digits().substring(6))
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .isEqualTo(owners);
    }

    private static String given(Person person) {
        return person.name().shown().split(" ")[0];
    }
}
