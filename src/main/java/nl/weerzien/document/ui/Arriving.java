package nl.weerzien.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.weerzien.document.Intake;
import nl.weerzien.document.Received;
import nl.weerzien.shared.MessageKey;

/// Takes the bytes of an upload into memory, never to disk, and at most one more than is allowed.
///
/// @param receive what to do with them, on the thread of the upload
/// @param tell shows what became of the file of that name, on the page
record Arriving(Function<byte[], Received> receive, BiConsumer<String, Received> tell) implements UploadHandler {

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var name = event.getFileName();
        var page = event.getUI();
        byte[] bytes;
        try (var stream = event.getInputStream()) {
            bytes = stream.readNBytes(Intake.MOST_BYTES + 1);
        } catch (IOException cut) {
            show(page, name, new Received.Refused(new MessageKey("document.refused.cut-off")));
            throw cut;
        }
        if (event.getFileSize() > bytes.length && bytes.length <= Intake.MOST_BYTES) {
            show(page, name, new Received.Refused(new MessageKey("document.refused.cut-off")));
            return;
        }
        try {
            show(page, name, receive.apply(bytes));
        } catch (RuntimeException broken) {
            show(page, name, new Received.Refused(new MessageKey("document.refused.not-kept")));
            throw broken;
        }
    }

    private void show(UI page, String name, Received received) {
        page.access(() -> tell.accept(name, received));
    }

    @Override
    public long getFileSizeMax() {
        return -1;
    }

    @Override
    public long getRequestSizeMax() {
        return -1;
    }
}
