package nl.weerzien.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAdmitted;
import nl.weerzien.security.CaseSeen;
import nl.weerzien.security.CurrentUser;
import nl.weerzien.security.OfficeId;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class VisitOfPageTest {
    private final AtomicInteger computed = new AtomicInteger();
    private final CaseId family = CaseId.fresh();
    private AccountId acting = AccountId.fresh();
    private final VisitOfPage visit = new VisitOfPage(
            () -> Optional.of(new CurrentUser(acting, Role.VOLUNTEER, OfficeId.fresh(), "Anna (test)")));

    @AfterEach
    void over() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void within_one_request_a_value_is_computed_once_for_each_family_and_person() {
        request();
        assertThat(value(family)).isEqualTo(value(family));
        value(CaseId.fresh());
        assertThat(computed).hasValue(2);
        acting = AccountId.fresh();
        value(family);
        assertThat(computed).hasValue(3);
    }

    @Test
    void what_was_computed_before_a_change_is_not_given_after_it() {
        request();
        value(family);
        visit.hear(new CaseSeen(family, "papers"));
        value(family);
        assertThat(computed).hasValue(1);
        visit.hear(new CaseAdmitted(family, acting));
        assertThat(value(family)).isEqualTo(2);
    }

    @Test
    void nothing_outlives_a_request_and_without_one_nothing_is_remembered() {
        request();
        value(family);
        request();
        value(family);
        RequestContextHolder.resetRequestAttributes();
        value(family);
        value(family);
        assertThat(computed).hasValue(4);
    }

    @Test
    void where_there_is_no_page_every_look_is_one() {
        assertThat(visit.opens(family)).isTrue();
        assertThat(visit.opens(family)).isTrue();
    }

    private int value(CaseId of) {
        return visit.once(of, Integer.class, computed::incrementAndGet);
    }

    private static void request() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }
}
