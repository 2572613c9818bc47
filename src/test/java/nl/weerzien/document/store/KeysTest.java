package nl.weerzien.document.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Set;
import nl.weerzien.shared.DocumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
    @TempDir
    Path folder;

    @Test
    void a_new_house_makes_a_key_that_only_its_owner_may_read() throws Exception {
        var files = new KeyFiles(folder.resolve("secrets"));
        var made = files.ring(true).current().id();

        assertThat(files.ring(false).current().id()).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets/house-key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_house_with_papers_never_makes_a_new_key() {
        assertThatThrownBy(() -> new KeyFiles(folder).ring(false)).isInstanceOf(WrongHouseKey.class);
        assertThat(folder.resolve("house-key")).doesNotExist();
    }

    @Test
    void a_house_refuses_a_key_its_papers_are_not_sealed_under() {
        var ring = new KeyRing(fresh(), List.of());
        ring.mustOpen(Set.of());
        ring.mustOpen(Set.of(ring.current().id()));
        var other = fresh().id();
        assertThatThrownBy(() -> ring.mustOpen(Set.of(other)))
                .isInstanceOf(WrongHouseKey.class)
                .hasMessageContaining(other);
    }

    @Test
    void what_is_no_key_is_refused_without_repeating_it() {
        for (var typed : List.of("", "not base64 !", "c2hvcnQ="))
            assertThatThrownBy(() -> HouseKey.parse(typed, "WEERZIEN_KEY"))
                    .isInstanceOf(WrongHouseKey.class)
                    .hasMessageContaining("WEERZIEN_KEY")
                    .hasMessageNotContaining("c2hvcnQ");
    }

    @Test
    void a_papers_key_opens_for_that_paper_only() throws Exception {
        var key = fresh();
        var id = DocumentId.fresh();
        var dataKey = Seal.freshKey();
        var closed = key.seal(id, dataKey);

        assertThat(key.open(id, closed)).isEqualTo(dataKey);
        assertThatThrownBy(() -> key.open(DocumentId.fresh(), closed)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> fresh().open(id, closed)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void an_interrupted_change_of_key_files_is_taken_up_with_the_same_next_key() {
        var files = new KeyFiles(folder);
        var first = files.ring(true).current().id();
        var next = files.withNext().current().id();

        assertThat(next).isNotEqualTo(first);
        assertThat(files.withNext().current().id()).isEqualTo(next);
        assertThat(files.ring(false).get(first).id()).isEqualTo(first);
        files.finish();
        assertThat(files.ring(false).current().id()).isEqualTo(next);
        assertThat(files.ring(false).older()).isEmpty();
    }

    private static HouseKey fresh() {
        return HouseKey.parse(HouseKey.fresh(), "a test");
    }
}
