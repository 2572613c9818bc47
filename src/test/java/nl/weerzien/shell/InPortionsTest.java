package nl.weerzien.shell;

import static nl.weerzien.testkit.Screen.all;
import static nl.weerzien.testkit.Screen.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import nl.weerzien.testkit.HouseTest;
import org.junit.jupiter.api.Test;

@HouseTest
class InPortionsTest extends SpringBrowserlessTest {

    @Test
    void of_many_things_the_first_are_shown_and_the_next_ones_when_asked_for_until_none_is_left() {
        var numbers = IntStream.rangeClosed(1, 50).mapToObj(String::valueOf).toList();
        var portions = new InPortions<>(Lay.row(), numbers, 20, Span::new);
        var more = all(portions, Button.class).findFirst().orElseThrow();
        assertThat(shown(portions)).isEqualTo(numbers.subList(0, 20));
        assertThat(more.getText()).contains("30");
        press(more);
        assertThat(shown(portions)).isEqualTo(numbers.subList(0, 40));
        press(more);
        assertThat(shown(portions)).isEqualTo(numbers);
        assertThat(more.isVisible()).isFalse();
    }

    @Test
    void a_few_things_come_without_a_button() {
        var portions = new InPortions<>(Lay.row(), List.of("1", "2"), 2, Span::new);
        assertThat(all(portions, Button.class).filter(Component::isVisible)).isEmpty();
    }

    private static List<String> shown(Component portions) {
        return all(portions, Span.class).map(Span::getText).toList();
    }
}
