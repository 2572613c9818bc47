package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.CaseTab;

@SpringComponent
class RoadTab implements CaseTab {
    private final ReadinessService readiness;
    private final JourneyService journeys;
    private final RoadHelp help;

    RoadTab(ReadinessService readiness, JourneyService journeys, RoadHelp help) {
        this.readiness = readiness;
        this.journeys = journeys;
        this.help = help;
    }

    @Override
    public String slug() {
        return "road";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public MessageKey title() {
        return new MessageKey("readiness.tab.road");
    }

    @Override
    public boolean visibleTo(Role role) {
        return role != Role.ADMINISTRATOR;
    }

    @Override
    public Component content(CaseId id) {
        return new RoadBoard(id, readiness, journeys, help);
    }
}
