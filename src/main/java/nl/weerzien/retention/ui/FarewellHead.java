package nl.weerzien.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.weerzien.retention.RetentionService;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shell.CaseHeadPart;

/// When everybody's road is over: the question when the papers may go.
@SpringComponent
class FarewellHead implements CaseHeadPart {
    private final RetentionService retention;

    FarewellHead(RetentionService retention) {
        this.retention = retention;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public Optional<Component> content(CaseId id) {
        return retention.roadIsOver(id) ? Optional.of(new FarewellCard(id, retention)) : Optional.empty();
    }
}
