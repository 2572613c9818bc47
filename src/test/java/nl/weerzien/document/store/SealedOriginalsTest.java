package nl.weerzien.document.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.weerzien.document.Kept;
import nl.weerzien.document.NotKept;
import nl.weerzien.document.NotOpened;
import nl.weerzien.document.ObjectStoreAddress;
import nl.weerzien.document.Originals;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.testkit.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@HouseTest
class SealedOriginalsTest {
    private static final byte[] PAPER = "شهادة ولادة, a line that may be found".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Originals originals;

    @Autowired
    ObjectStore store;

    @Autowired
    Seals seals;

    @Autowired
    ObjectStoreAddress address;

    @Value("${weerzien.data}")
    Path data;

    private final DocumentId id = DocumentId.fresh();

    @Test
    void what_is_stored_is_sealed_and_opens_again() throws Exception {
        var kept = originals.keep(id, PAPER);

        var stored = store.get(kept.object() + "/original");

        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("a line that may be found");
        assertThat(originals.open(id, kept)).isEqualTo(PAPER);
        assertThat(kept.object()).isNotEqualTo(id.value());
    }

    @Test
    void no_file_of_the_house_holds_a_plain_word_of_a_paper() throws Exception {
        var marker = "marker-" + UUID.randomUUID();
        var kept = originals.keep(id, marker.getBytes(StandardCharsets.US_ASCII));
        originals.keepPicture(id, kept, 1, marker.getBytes(StandardCharsets.US_ASCII));

        try (var files = Files.walk(data.toAbsolutePath().resolve("objects"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain(marker));
        }
    }

    @Test
    void the_first_papers_of_a_house_are_kept_though_they_come_at_once() throws Exception {
        var fresh = new ObjectStoreAddress(
                address.endpoint(), address.accessKey(), address.secretKey(), "first-" + UUID.randomUUID());
        try (var first = new ObjectStore(fresh);
                var threads = Executors.newFixedThreadPool(4)) {
            var together = new CyclicBarrier(4);
            var puts = IntStream.range(0, 4)
                    .mapToObj(number -> threads.submit(() -> {
                        together.await();
                        first.put("paper-" + number, PAPER);
                        return number;
                    }))
                    .toList();
            for (var put : puts) put.get();
            assertThat(first.all()).hasSize(4);
        }
    }

    @Test
    void the_same_file_twice_looks_different_in_the_store() throws Exception {
        var one = originals.keep(id, PAPER);
        var two = originals.keep(DocumentId.fresh(), PAPER);

        assertThat(store.get(one.object() + "/original")).isNotEqualTo(store.get(two.object() + "/original"));
    }

    @Test
    void papers_of_many_segments_come_back_whole() {
        var large = new byte[5 * 1024 * 1024 + 17];
        new Random(1).nextBytes(large);

        assertThat(originals.open(id, originals.keep(id, large))).isEqualTo(large);
    }

    @Test
    void a_changed_object_is_noticed() throws Exception {
        var kept = originals.keep(id, PAPER);
        var stored = store.get(kept.object() + "/original");
        stored[stored.length / 2] ^= 1;
        store.put(kept.object() + "/original", stored);

        assertThatThrownBy(() -> originals.open(id, kept)).isInstanceOf(NotOpened.class);
    }

    @Test
    void a_cut_object_is_noticed() throws Exception {
        var kept = originals.keep(id, new byte[3 * 1024 * 1024]);
        var stored = store.get(kept.object() + "/original");
        store.put(kept.object() + "/original", Arrays.copyOf(stored, 1024 * 1024));

        assertThatThrownBy(() -> originals.open(id, kept)).isInstanceOf(NotOpened.class);
    }

    @Test
    void an_object_exchanged_for_another_paper_or_part_is_noticed() throws Exception {
        var kept = originals.keep(id, PAPER);
        originals.keepPicture(id, kept, 1, PAPER);
        var other = DocumentId.fresh();
        var otherKept = originals.keep(other, PAPER);

        store.put(kept.object() + "/page-1", store.get(kept.object() + "/original"));
        assertThatThrownBy(() -> originals.openPicture(id, kept, 1)).isInstanceOf(NotOpened.class);
        assertThatThrownBy(() -> originals.open(other, new Kept(kept.object(), kept.keyId(), kept.dataKey())))
                .isInstanceOf(NotOpened.class);
        store.put(kept.object() + "/original", store.get(otherKept.object() + "/original"));
        assertThatThrownBy(() -> originals.open(id, kept)).isInstanceOf(NotOpened.class);
    }

    @Test
    void a_store_that_is_away_keeps_nothing_and_says_so() {
        var nowhere = new ObjectStoreAddress(URI.create("http://127.0.0.1:9"), "nobody", "nothing", "papers");
        var away = new SealedOriginals(new ObjectStore(nowhere), seals);

        assertThatThrownBy(() -> away.keep(id, PAPER)).isInstanceOf(NotKept.class);
    }

    @Test
    void what_was_forgotten_is_gone() {
        var kept = originals.keep(id, PAPER);
        originals.forget(kept);
        assertThatThrownBy(() -> originals.open(id, kept)).isInstanceOf(NotOpened.class);
    }
}
