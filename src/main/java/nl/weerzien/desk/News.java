package nl.weerzien.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.notice.CallService;
import nl.weerzien.notice.NoticeService;
import nl.weerzien.security.AccountService;
import nl.weerzien.security.CurrentUser;

/// What stands above every desk while there is something new: what one was told, and whom to call.
@SpringComponent
class News {
    private final NoticeService notices;
    private final CallService calls;
    private final AccountService accounts;

    News(NoticeService notices, CallService calls, AccountService accounts) {
        this.notices = notices;
        this.calls = calls;
        this.accounts = accounts;
    }

    /// Only the cards that hold something.
    List<Component> of(CurrentUser user) {
        var cards = switch (user.role()) {
            case SPONSOR -> Stream.<Component>of(new NewsCard(notices));
            case VOLUNTEER, SUPERVISOR -> Stream.<Component>of(new CallsCard(calls, accounts), new NewsCard(notices));
            case ADMINISTRATOR, HOUSE -> Stream.<Component>empty();
        };
        return cards.filter(Component::isVisible).toList();
    }
}
