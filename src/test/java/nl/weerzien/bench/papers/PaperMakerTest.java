package nl.weerzien.bench.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.weerzien.checklist.FieldName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The papers on which reading is measured must say what they are said to say.
class PaperMakerTest {
    @TempDir
    Path folder;

    @Test
    void a_made_paper_is_read_back_with_its_kind_fields_and_days() throws IOException {
        new PaperMaker(folder, 1, List.of(Variant.CLEAN, Variant.LOW)).make(1, "nld.*RECEIPT");

        var papers = PaperFolder.in(folder).getFirst();
        var truth = papers.truths().getFirst();
        assertThat(truth.kind()).isEqualTo("IND_RECEIPT_LETTER");
        assertThat(truth.fields())
                .filteredOn(field -> field.name() == FieldName.BIRTH_DATE)
                .singleElement()
                .satisfies(field -> assertThat(field.iso()).matches("19\\d\\d-\\d\\d-\\d\\d"));
        assertThat(papers.pictures(truth.id()))
                .extracting(file -> file.getParent().getFileName().toString())
                .containsExactly("clean", "low");
    }

    @Test
    void the_same_seed_invents_the_same_people() throws IOException {
        new PaperMaker(folder.resolve("a"), 7, List.of()).make(1, "ara.*contract");
        new PaperMaker(folder.resolve("b"), 7, List.of()).make(1, "ara.*contract");

        var papers = PaperFolder.in(folder);
        assertThat(papers.getFirst().truths().getFirst().fields())
                .isEqualTo(papers.getLast().truths().getFirst().fields());
    }
}
