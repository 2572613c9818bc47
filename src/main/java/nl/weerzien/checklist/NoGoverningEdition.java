package nl.weerzien.checklist;

import java.time.LocalDate;

/// No edition of a route covers a day: the rule files must be completed before anybody is advised.
public class NoGoverningEdition extends RuntimeException {
    public NoGoverningEdition(String route, LocalDate day) {
        super("no edition of route " + route + " covers " + day);
    }
}
