package nl.weerzien.notice.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import nl.weerzien.notice.NoticeAddresses;
import nl.weerzien.notice.SecretDoorService;
import nl.weerzien.notice.SecretDoorService.Door;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Where calendar programs come, who cannot sign in: open to whoever has the address.
@RestController
class CalendarDoor {
    private final SecretDoorService doors;
    private final Clock clock;

    CalendarDoor(SecretDoorService doors, Clock clock) {
        this.doors = doors;
        this.clock = clock;
    }

    @GetMapping("/" + NoticeAddresses.CALENDAR + "/{token}.ics")
    ResponseEntity<String> read(@PathVariable String token, HttpServletRequest request) {
        return switch (doors.calendar(token, request.getRemoteAddr())) {
            case Door.Open(var calendar) ->
                ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                        .body(IcsFile.of(calendar));
            case Door.Closed<?> _ ->
                ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build();
            case Door.Later(var until) ->
                ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(
                                HttpHeaders.RETRY_AFTER,
                                String.valueOf(seconds(Duration.between(clock.instant(), until))))
                        .build();
        };
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.toSeconds());
    }
}
