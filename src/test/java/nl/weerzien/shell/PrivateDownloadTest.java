package nl.weerzien.shell;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.shared.CaseId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrivateDownloadTest {
    private final VaadinResponse response = mock();
    private final DownloadEvent event = mock();
    private final OutputStream out = mock();

    @BeforeEach
    void an_answer_that_is_asked_for() {
        when(event.getResponse()).thenReturn(response);
        when(event.getOutputStream()).thenReturn(out);
    }

    @Test
    void a_file_is_kept_by_nobody_on_the_way() throws IOException {
        handing(target -> target.write(7));
        verify(response).setHeader("Cache-Control", "no-store");
        verify(response).setHeader("X-Content-Type-Options", "nosniff");
        verify(response).setHeader("Content-Disposition", "inline; filename=\"page.jpg\"");
        verify(event).setContentType("image/jpeg");
        var inOrder = inOrder(out);
        inOrder.verify(out).write(7);
        inOrder.verify(out).close();
    }

    @Test
    void what_is_not_theirs_and_what_is_not_there_look_alike_and_are_refused_before_the_answer_is_sent()
            throws IOException {
        for (var refusal : new RuntimeException[] {new NoSuchCase(CaseId.fresh()), new IllegalArgumentException()})
            handing(_ -> {
                throw refusal;
            });
        verify(response, times(2)).sendError(404, "");
        verify(out, never()).close();
    }

    @Test
    void a_defect_is_not_taken_for_a_refusal() throws IOException {
        assertThatThrownBy(() -> handing(_ -> {
                    throw new IllegalStateException("planted by a test");
                }))
                .isInstanceOf(IllegalStateException.class);
        verify(response, never()).sendError(anyInt(), anyString());
    }

    private void handing(PrivateDownload.Source source) throws IOException {
        new PrivateDownload("image/jpeg", "page.jpg", source, IllegalArgumentException.class)
                .handleDownloadRequest(event);
    }
}
