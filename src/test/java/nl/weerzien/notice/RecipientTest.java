package nl.weerzien.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import nl.weerzien.security.Account;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.OfficeId;
import nl.weerzien.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecipientTest {

    @Test
    void told_are_people_with_an_account_and_a_part_in_the_case_and_nobody_else() {
        assertThat(Arrays.stream(Role.values())
                        .filter(role -> Recipient.of(account(role, null)).isPresent()))
                .as("a new role, such as a relative abroad, is told nothing until it asked for it")
                .containsExactlyInAnyOrder(Role.SPONSOR, Role.VOLUNTEER, Role.SUPERVISOR);
    }

    @Test
    void whoever_was_shut_out_is_told_nothing_more() {
        assertThat(Recipient.of(account(Role.SPONSOR, Instant.EPOCH))).isEmpty();
    }

    @Test
    void everybody_is_told_in_their_own_language() {
        assertThat(Recipient.of(account(Role.SPONSOR, null)).orElseThrow().language())
                .isEqualTo(Locale.of("ar"));
    }

    private static Account account(Role role, @Nullable Instant disabledAt) {
        return new Account(
                AccountId.fresh(),
                role,
                OfficeId.fresh(),
                "somebody",
                "Somebody",
                Locale.of("ar"),
                Instant.EPOCH,
                disabledAt);
    }
}
