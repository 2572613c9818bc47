package nl.weerzien.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class MedianTest {

    @Property
    void half_of_all_lie_on_either_side_of_the_median_and_all_within_the_range(
            @ForAll @Size(min = 5, max = 60) List<@LongRange(min = 0, max = 900) Long> days) {
        var families = LongStream.range(0, 3)
                .mapToObj(family -> days.stream()
                        .skip(family * (days.size() / 3))
                        .limit(family == 2 ? days.size() : days.size() / 3)
                        .toList())
                .toList();
        var told = (Days.Told) Days.of(families);
        assertThat(told.relatives()).isEqualTo(days.size());
        assertThat(days.stream().filter(some -> some < told.median()).count()).isLessThanOrEqualTo(days.size() / 2);
        assertThat(days.stream().filter(some -> some > told.median()).count()).isLessThanOrEqualTo(days.size() / 2);
        assertThat(days).allMatch(some -> some >= told.shortest() && some <= told.longest());
        assertThat(days).contains(told.shortest(), told.longest());
    }
}
