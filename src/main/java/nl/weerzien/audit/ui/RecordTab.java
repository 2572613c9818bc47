package nl.weerzien.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.weerzien.audit.AuditService;
import nl.weerzien.security.AccountService;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.CaseTab;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// Who looked at this case file and what they changed, by day, for everybody who is on it.
@SpringComponent
class RecordTab implements CaseTab {
    private final AuditService audit;
    private final AccountService accounts;
    private final Clock clock;

    RecordTab(AuditService audit, AccountService accounts, Clock clock) {
        this.audit = audit;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String slug() {
        return "record";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public MessageKey title() {
        return new MessageKey("audit.tab");
    }

    @Override
    public boolean visibleTo(Role role) {
        return switch (role) {
            case SPONSOR, VOLUNTEER, SUPERVISOR -> true;
            case ADMINISTRATOR, HOUSE -> false;
        };
    }

    @Override
    public Component content(CaseId id) {
        var lines = Line.of(audit.record(id), clock.getZone());
        var days = lines.stream()
                .collect(Collectors.groupingBy(line -> line.last().toLocalDate()))
                .entrySet()
                .stream()
                .sorted((one, other) -> other.getKey().compareTo(one.getKey()))
                .map(day -> day(day.getKey(), day.getValue()))
                .toArray(Component[]::new);
        var intro = new Card(new MessageKey("audit.who-looked"), Say.paragraph(new MessageKey("audit.explained")));
        return Lay.stack(intro, Lay.stack(days));
    }

    private Component day(LocalDate day, List<Line> lines) {
        return new Card(
                Heading.part(Words.show(day)),
                Lay.list(lines.stream().map(this::line).toArray(Component[]::new)));
    }

    private Component line(Line line) {
        var what = Lay.row(
                Say.strong(accounts.nameOf(line.who())), Say.inline(EventWords.of(line.event(), line.subject())));
        if (line.times() > 1) what.add(Say.small(Words.of("audit.times", line.times())));
        return Lay.ends(what, Say.small(Words.show(line.last().toLocalTime())));
    }
}
