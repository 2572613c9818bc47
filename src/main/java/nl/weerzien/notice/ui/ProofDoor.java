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

/// Where the link to prove an address leads: one button, without signing in, since mail is often read elsewhere. A link
/// that ran out, one that was used and one that never was are the same closed door.
@RestController
class ProofDoor {
    private final SecretDoorService doors;

    ProofDoor(SecretDoorService doors) {
        this.doors = doors;
    }

    @GetMapping("/" + NoticeAddresses.PROVE + "/{token}")
    ResponseEntity<String> ask(HttpServletRequest request) {
        return page(request).ask("notice.proof.question", "notice.proof.yes");
    }

    @PostMapping("/" + NoticeAddresses.PROVE + "/{token}")
    ResponseEntity<String> answer(@PathVariable String token, HttpServletRequest request) {
        return page(request)
                .answer(
                        doors.proveAddress(token, request.getRemoteAddr()),
                        "notice.proof.done",
                        "notice.proof.unknown");
    }

    private static DoorPage page(HttpServletRequest request) {
        return new DoorPage(Language.of(request.getLocale()), "notice.proof");
    }
}
