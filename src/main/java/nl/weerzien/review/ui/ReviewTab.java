package nl.weerzien.review.ui;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;
import nl.weerzien.review.ReviewState;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.CaseTab;
import org.springframework.stereotype.Service;

/// What waits behind it: for a supervisor the review itself, for a volunteer what came back.
@Service
class ReviewTab implements CaseTab {
    private final ReviewWork work;

    ReviewTab(ReviewWork work) {
        this.work = work;
    }

    @Override
    public String slug() {
        return ReviewNavigation.TAB;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public MessageKey title() {
        return new MessageKey("review.tab");
    }

    @Override
    public boolean visibleTo(Role role) {
        return role == Role.VOLUNTEER || role == Role.SUPERVISOR;
    }

    @Override
    public OptionalInt badge(CaseId id) {
        var supervisor = work.signedIn().get().role() == Role.SUPERVISOR;
        return work.reviews().of(id).stream()
                .mapToInt(review -> switch (review.state()) {
                    case ReviewState.Waiting _ -> supervisor ? 1 : 0;
                    case ReviewState.Returned _ ->
                        supervisor ? 0 : Math.max(1, review.returned().size());
                    case ReviewState.Ready _ -> 0;
                })
                .findFirst();
    }

    @Override
    public Component content(CaseId id) {
        return new ReviewBoard(work, id);
    }
}
