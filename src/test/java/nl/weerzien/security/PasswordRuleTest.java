package nl.weerzien.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.weerzien.shared.MessageKey;
import org.junit.jupiter.api.Test;

class PasswordRuleTest {

    @Test
    void twelve_signs_of_any_script_will_do() {
        assertThat(PasswordRule.objection("twelve signs", "anna")).isEmpty();
        assertThat(PasswordRule.objection("كلمة مرور طويلة", "anna")).isEmpty();
    }

    @Test
    void a_short_one_one_beyond_what_is_hashed_and_the_login_itself_will_not() {
        assertThat(PasswordRule.objection("eleven sign", "anna"))
                .contains(new MessageKey("security.password.short", 12));
        assertThat(PasswordRule.objection("ك".repeat(37), "anna"))
                .contains(new MessageKey("security.password.long", 72));
        assertThat(PasswordRule.objection("Anna.van.Dijk ", "anna.van.dijk"))
                .contains(new MessageKey("security.password.login"));
    }

    @Test
    void a_fresh_one_keeps_the_rule_and_is_never_the_same() {
        var random = new Random(1);
        var fresh = IntStream.range(0, 1000)
                .mapToObj(_ -> FreshPassword.make(random))
                .collect(Collectors.toSet());
        assertThat(fresh).hasSize(1000).allMatch(one -> one.matches("([a-z2-9]{4}-){3}[a-z2-9]{4}"));
        assertThat(fresh).allMatch(one -> PasswordRule.objection(one, "anna").isEmpty());
    }

    @Test
    void nothing_of_a_person_stands_in_what_a_log_would_show() {
        var account = new NewAccount(Role.SPONSOR, OfficeId.fresh(), "yusuf", "Yusuf", Locale.of("ar"), "secret words")
                .account(Instant.EPOCH);
        assertThat(account.toString() + account.asUser()).doesNotContainIgnoringCase("yusuf");
    }
}
