package nl.weerzien.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.weerzien.testkit.HouseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Walks every address the house answers to, so that a new one without a rule here fails.
@HouseTest
class RoutesTest extends SpringBrowserlessTest {
    private static final Set<Role> EVERYBODY =
            EnumSet.of(Role.SPONSOR, Role.VOLUNTEER, Role.SUPERVISOR, Role.ADMINISTRATOR);
    private static final Set<Role> OF_A_CASE = EnumSet.of(Role.SPONSOR, Role.VOLUNTEER, Role.SUPERVISOR);

    /// @param signedOut whether somebody who is not signed in may enter
    private record Rule(Set<Role> roles, boolean signedOut) {}

    /// Who may enter which address. What they find there is decided by the services.
    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry("", new Rule(EVERYBODY, false)),
            Map.entry("login", new Rule(EVERYBODY, true)),
            Map.entry("set-up", new Rule(EVERYBODY, true)),
            Map.entry("my-account", new Rule(EnumSet.copyOf(Role.OF_PEOPLE), false)),
            Map.entry("accounts", new Rule(EnumSet.of(Role.ADMINISTRATOR), false)),
            Map.entry("new-case", new Rule(EnumSet.of(Role.VOLUNTEER, Role.SUPERVISOR), false)),
            Map.entry("rules", new Rule(EnumSet.of(Role.VOLUNTEER, Role.SUPERVISOR, Role.ADMINISTRATOR), false)),
            Map.entry("reminders", new Rule(OF_A_CASE, false)),
            Map.entry("doubts", new Rule(EnumSet.of(Role.SUPERVISOR, Role.ADMINISTRATOR), false)),
            Map.entry("figures", new Rule(EnumSet.of(Role.SUPERVISOR), false)),
            Map.entry("case/:case/list", new Rule(OF_A_CASE, false)),
            Map.entry("case/:case/lawyer", new Rule(EnumSet.of(Role.VOLUNTEER, Role.SUPERVISOR), false)),
            Map.entry("case/:case/papers/:document", new Rule(OF_A_CASE, false)),
            Map.entry("case/:case/letters/:document", new Rule(OF_A_CASE, false)),
            Map.entry("case/:case/wall", new Rule(OF_A_CASE, false)),
            Map.entry("case/:case/:tab?", new Rule(OF_A_CASE, false)));

    private final AccessAnnotationChecker doors = new AccessAnnotationChecker();

    @Test
    void every_address_lets_in_whom_its_rule_names_and_nobody_else() {
        for (var route : RouteConfiguration.forApplicationScope().getAvailableRoutes()) {
            var rule = RULES.get(route.getTemplate());
            assertThat(rule).as("a rule for '%s'", route.getTemplate()).isNotNull();
            var view = route.getNavigationTarget();
            for (var role : Role.OF_PEOPLE)
                assertThat(enters(view, role))
                        .as("%s enters '%s'", role, route.getTemplate())
                        .isEqualTo(rule.roles().contains(role) || rule.signedOut());
            assertThat(enters(view, null))
                    .as("somebody signed out enters '%s'", route.getTemplate())
                    .isEqualTo(rule.signedOut());
        }
    }

    private boolean enters(Class<? extends Component> view, @Nullable Role role) {
        Principal principal = role == null ? null : role::name;
        return doors.hasAccess(view, principal, asked -> role != null && asked.equals(role.name()));
    }
}
