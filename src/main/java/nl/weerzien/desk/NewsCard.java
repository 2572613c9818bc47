package nl.weerzien.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.weerzien.notice.Matter;
import nl.weerzien.notice.NoticeService;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// What somebody was told and did not see yet; nothing where there is nothing new.
class NewsCard extends Card {
    private final transient NoticeService notices;

    NewsCard(NoticeService notices) {
        super(new MessageKey("desk.news"));
        this.notices = notices;
        var unread = notices.unread();
        setVisible(!unread.isEmpty());
        add(
                Lay.list(unread.stream().map(NewsCard::line).toArray(Component[]::new)),
                Lay.actions(Action.secondary(new MessageKey("desk.news.seen"), () -> seen(unread))));
    }

    private void seen(List<Matter> shown) {
        notices.markRead(shown.stream().flatMap(matter -> matter.ids().stream()).toList());
        setVisible(false);
    }

    private static Div line(Matter matter) {
        var file = matter.file();
        var link = new Anchor(CaseLink.to(file.id(), CaseTabs.ROAD).href(), Words.of(matter.words()));
        var who = new MessageKey(
                "desk.news.about", file.sponsor().person().name(), file.number().toString());
        return Lay.lines(link, Say.small(who));
    }
}
