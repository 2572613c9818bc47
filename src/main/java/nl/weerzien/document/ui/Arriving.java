package nl.weerzien.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import nl.weerzien.document.Intake;
import nl.weerzien.document.Received;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;

/// Takes the bytes of an upload into memory, never to disk, and at most one more than is allowed. The sender is told as
/// soon as they are kept; what a first look says of the picture follows by itself, so that the next file need not wait.
record Arriving(Desk desk) implements UploadHandler {
    private static final int MEGABYTE = 1024 * 1024;
    /// Megabytes of files that wait for their first look, all senders together. What does not fit is not looked at: the
    /// reading will say the same later.
    private static final Semaphore ROOM = new Semaphore(100);
    /// Not a virtual thread: those wait for one of few carriers, and a look must not.
    private static final ExecutorService LOOKS = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("first-look").factory());

    /// Where papers are handed over.
    interface Desk {
        /// On the thread of the upload.
        Received receive(byte[] bytes);

        /// What became of the file of that name. On the page.
        void tell(String name, Received received);

        /// On a thread of nobody.
        List<MessageKey> look(byte[] bytes);

        /// Once for every paper that was accepted. On the page.
        ///
        /// @param verdicts what the first look said; empty when the picture is good or was not looked at
        void looked(DocumentId paper, List<MessageKey> verdicts);
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var name = event.getFileName();
        var page = event.getUI();
        byte[] bytes;
        try (var stream = event.getInputStream()) {
            bytes = stream.readNBytes(Intake.MOST_BYTES + 1);
        } catch (IOException cut) {
            refuse(page, name, "document.refused.cut-off");
            throw cut;
        }
        if (event.getFileSize() > bytes.length && bytes.length <= Intake.MOST_BYTES) {
            refuse(page, name, "document.refused.cut-off");
            return;
        }
        try {
            var received = desk.receive(bytes);
            show(page, () -> desk.tell(name, received));
            if (received instanceof Received.Accepted accepted) lookLater(page, accepted.document(), bytes);
        } catch (RuntimeException broken) {
            refuse(page, name, "document.refused.not-kept");
            throw broken;
        }
    }

    private void lookLater(UI page, DocumentId paper, byte[] bytes) {
        int megabytes = 1 + bytes.length / MEGABYTE;
        if (!ROOM.tryAcquire(megabytes)) {
            show(page, () -> desk.looked(paper, List.of()));
            return;
        }
        LOOKS.execute(() -> {
            List<MessageKey> said = List.of();
            try {
                said = desk.look(bytes);
            } finally {
                ROOM.release(megabytes);
                var verdicts = said;
                show(page, () -> desk.looked(paper, verdicts));
            }
        });
    }

    private void refuse(UI page, String name, String reason) {
        show(page, () -> desk.tell(name, new Received.Refused(new MessageKey(reason))));
    }

    /// Shows something on a page that somebody may have left.
    private static void show(UI page, Command command) {
        try {
            page.access(command);
        } catch (UIDetachedException left) {
            // what was kept is in the list when they come back
        }
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
