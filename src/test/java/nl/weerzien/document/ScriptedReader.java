package nl.weerzien.document;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import nl.weerzien.security.SignedIn;
import nl.weerzien.shared.MessageKey;
import org.springframework.beans.factory.BeanFactory;

/// A reader that answers what a test tells it to.
public class ScriptedReader implements Reader {
    public final List<ReadingHints> asked = new ArrayList<>();
    public Inspection inspection = new Inspection.Acceptable(MediaType.JPEG, 1);
    public Function<Integer, ReadOutcome> outcome = _ -> new ReadOutcome.Read(reading());
    public boolean ready = true;
    /// What a first look says of every picture.
    public Supplier<List<MessageKey>> verdicts = List::of;
    /// Tells whoever waits for the reading that is under way.
    public IntConsumer pages = _ -> {};

    /// A reading of one page with nothing on it.
    public static Reading reading() {
        return new Reading(List.of(page()), List.of(), List.of(), null, "ara", List.of(), Duration.ofMillis(5));
    }

    public static Page page() {
        var picture = new Picture(new byte[] {1, 2, 3}, 800, 1200);
        var quality = new Quality(300, 0.8, 0.1, List.of(new MessageKey("document.quality.blurred", 3)));
        var word = new Word("عمر", new Box(1, 2, 3, 4), 0.9, 0);
        return new Page(1, picture, "عمر", List.of(word), 0.9, 0, quality);
    }

    /// What a house offers when this reader stands at its intake.
    public DocumentService atTheIntakeOf(BeanFactory house) {
        var originals = house.getBean(Originals.class);
        var documents = house.getBean(Documents.class);
        var intake = new Intake(this, originals, documents, house.getBean(Arrivals.class), house.getBean(Clock.class));
        return new DocumentService(
                house.getBean(DoorService.class), house.getBean(SignedIn.class), intake, documents, originals);
    }

    @Override
    public Inspection inspect(byte[] content) {
        return inspection;
    }

    @Override
    public List<MessageKey> look(byte[] content) {
        return verdicts.get();
    }

    @Override
    public ReadOutcome read(byte[] content, ReadingHints hints, IntConsumer pagesRead) {
        asked.add(hints);
        pages = pagesRead;
        return outcome.apply(asked.size());
    }

    @Override
    public boolean ready() {
        return ready;
    }
}
