package nl.weerzien.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.weerzien.shared.MessageKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What rule files, database and screens call the members of the closed sets.
class CodesTest {
    private static final Properties DUTCH = dutch();

    @ParameterizedTest
    @EnumSource
    void a_fact_is_found_by_its_code_and_its_answers_by_theirs(Fact fact) {
        assertThat(Fact.ofCode(fact.code())).contains(fact);
        assertThat(fact.choices())
                .allSatisfy(choice -> assertThat(fact.choice(choice.code())).contains(choice));
        assertThat(fact.choice("unknown")).isEmpty();
        assertThat(fact.isDay()).isEqualTo(fact.choices().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void a_field_is_found_by_its_code(FieldName field) {
        assertThat(FieldName.ofCode(field.code())).contains(field);
    }

    @ParameterizedTest
    @EnumSource
    void a_term_is_found_by_its_code(TermName term) {
        assertThat(TermName.ofCode(term.code())).contains(term);
    }

    @ParameterizedTest
    @EnumSource
    void a_trigger_is_found_by_its_code(Trigger trigger) {
        assertThat(Trigger.ofCode(trigger.code())).contains(trigger);
    }

    @Test
    void a_code_is_written_in_lower_case_with_hyphens_and_no_other_way() {
        assertThat(Fact.OTHER_PARENT.code()).isEqualTo("other-parent");
        assertThat(OtherParent.STAYS_BEHIND.code()).isEqualTo("stays-behind");
        assertThat(Origin.Aspect.NOT_ISSUED.code()).isEqualTo("not-issued");
        assertThat(AgeOn.SPONSOR_TODAY.code()).isEqualTo("age-sponsor-today");
        assertThat(Fact.ofCode("OTHER_PARENT")).isEmpty();
        assertThat(FieldName.ofCode("birth_date")).isEmpty();
        assertThat(TermName.ofCode("")).isEmpty();
        assertThat(Trigger.ofCode("Filed")).isEmpty();
    }

    @Test
    void the_fields_that_hold_a_day_are_known() {
        assertThat(EnumSet.allOf(FieldName.class))
                .filteredOn(FieldName::isDate)
                .containsExactly(
                        FieldName.BIRTH_DATE,
                        FieldName.REGISTRATION_DATE,
                        FieldName.ISSUE_DATE,
                        FieldName.EXPIRY_DATE,
                        FieldName.MARRIAGE_DATE,
                        FieldName.BAPTISM_DATE,
                        FieldName.DIVORCE_DATE,
                        FieldName.DEATH_DATE,
                        FieldName.LETTER_DATE,
                        FieldName.MADE_KNOWN_DATE,
                        FieldName.ANSWER_BY);
    }

    @Test
    void a_printed_place_and_date_is_no_date_before_it_is_parted() {
        assertThat(FieldName.BIRTH_PLACE_AND_DATE.isDate()).isFalse();
    }

    @Test
    void facts_of_the_sponsor_are_told_once_for_the_case_and_facts_of_a_relative_each_time() {
        assertThat(Fact.PERMIT_KIND.whose()).isEqualTo(Fact.Whose.CASE);
        assertThat(Fact.BORN.whose()).isEqualTo(Fact.Whose.RELATIVE);
    }

    @Test
    void yes_and_no_stand_for_what_is_so_and_what_is_not() {
        assertThat(YesNo.of(true)).isEqualTo(YesNo.YES);
        assertThat(YesNo.of(false)).isEqualTo(YesNo.NO);
    }

    @Test
    void requirements_are_put_in_order_by_their_name() {
        assertThat(Stream.of("photo", "consent", "income")
                        .map(RequirementId::new)
                        .sorted())
                .extracting(RequirementId::name)
                .containsExactly("consent", "income", "photo");
    }

    /// A member without words would show its key to a person.
    @ParameterizedTest
    @MethodSource
    void every_member_has_words_of_its_own(Class<?> set, Stream<MessageKey> labels) {
        assertThat(labels)
                .as(set.getSimpleName())
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(DUTCH).containsKey(label.key()));
    }

    static Stream<Arguments> every_member_has_words_of_its_own() {
        return Stream.of(
                labels(Fact.class, Fact::label),
                labels(Fact.class, Fact::question),
                labels(FieldName.class, FieldName::label),
                labels(Trigger.class, Trigger::label),
                labels(AgeOn.class, AgeOn::label),
                labels(Confidence.class, Confidence::label),
                labels(Source.Grade.class, Source.Grade::label),
                labels(Origin.Aspect.class, Origin.Aspect::label),
                labels(Origin.Standing.class, Origin.Standing::label),
                labels(Relation.class, Relation::label),
                labels(OtherParent.class, OtherParent::label));
    }

    private static <E extends Enum<E>> Arguments labels(Class<E> set, Function<E, MessageKey> label) {
        return Arguments.of(set, Arrays.stream(set.getEnumConstants()).map(label));
    }

    private static Properties dutch() {
        var words = new Properties();
        try (var file = CodesTest.class.getResourceAsStream("/messages/checklist_nl.properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return words;
    }
}
