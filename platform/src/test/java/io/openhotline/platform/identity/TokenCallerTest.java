package io.openhotline.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCallerTest {
    private static final String APP = "customer-app";

    /// A verified token with these claims.
    private record Token(Map<String, Object> claims) implements JsonWebToken {
        @Override
        public String getName() {
            return String.valueOf(claims.get("preferred_username"));
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings({"unchecked", "NullAway"}) // as the interface has it
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }

    @Test
    void a_customer_is_told_apart_by_the_subject() {
        assertThat(customer(Map.of("preferred_username", "王女士", "sub", "c-77", "azp", APP)))
                .isEqualTo("c-77");
    }

    @Test
    void a_customer_without_a_subject_is_told_apart_by_name_and_is_not_the_app() {
        Caller caller = caller("customer", Map.of("preferred_username", "13c", "azp", APP));

        assertThat(caller.customer()).isEqualTo("13c");
        assertThat(caller.actor()).isEqualTo(new Actor(Role.CUSTOMER, APP));
        assertThat(caller.client()).isEqualTo(APP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "service-account-7"})
    void an_app_that_acts_for_itself_is_no_customer_whatever_its_subject(String subject) {
        var claims = new HashMap<String, Object>(Map.of("preferred_username", APP, "azp", APP));
        if (!subject.isEmpty()) {
            claims.put("sub", subject);
        }

        assertThat(customer(claims)).isNull();
    }

    @Test
    void a_customer_whose_app_is_unknown_is_nobody() {
        assertThat(find("customer", Map.of("preferred_username", "13c", "sub", "c-77"))).isEmpty();
    }

    @Test
    void a_staff_member_has_no_customer() {
        assertThat(caller("agent", Map.of("preferred_username", "1001", "sub", "x")).customer())
                .isNull();
    }

    @Test
    void a_token_without_a_known_role_is_nobody() {
        assertThat(find("mayor", Map.of("preferred_username", "1001", "sub", "x"))).isEmpty();
    }

    private static @Nullable String customer(Map<String, Object> claims) {
        return caller("customer", claims).customer();
    }

    private static Caller caller(String role, Map<String, Object> claims) {
        return find(role, claims).orElseThrow();
    }

    private static Optional<Caller> find(String role, Map<String, Object> claims) {
        return TokenCaller.of(new Token(claims), Set.of(role));
    }
}
