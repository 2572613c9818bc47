package nl.weerzien.notice.ui;

import jakarta.servlet.http.HttpServletRequest;
import nl.weerzien.notice.NoticeAddresses;
import nl.weerzien.notice.SecretDoorService;
import nl.weerzien.shell.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where the link in an e-mail leads: one button that ends the e-mails, without signing in. The button does it, and
/// that of a mail program.
@RestController
class StopDoor {
    private final SecretDoorService doors;

    StopDoor(SecretDoorService doors) {
        this.doors = doors;
    }

    @GetMapping("/" + NoticeAddresses.STOP + "/{token}")
    ResponseEntity<String> ask(HttpServletRequest request) {
        return page(request).ask("notice.stop.question", "notice.stop.yes");
    }

    @PostMapping("/" + NoticeAddresses.STOP + "/{token}")
    ResponseEntity<String> answer(@PathVariable String token, HttpServletRequest request) {
        return page(request)
                .answer(doors.stopMails(token, request.getRemoteAddr()), "notice.stop.done", "notice.stop.unknown");
    }

    private static DoorPage page(HttpServletRequest request) {
        return new DoorPage(Language.of(request.getLocale()), "notice.stop");
    }
}
