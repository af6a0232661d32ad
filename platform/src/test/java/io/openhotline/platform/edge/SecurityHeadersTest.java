package io.openhotline.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersTest {
    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

    @Test
    void a_browser_that_came_by_tls_keeps_to_it() {
        new SecurityHeaders(Optional.empty()).addTo(headers, "/tickets", true);

        assertThat(headers.get("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000; includeSubDomains");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://issuer.example",
                "https://issuer.example/",
                "https://issuer.example/realms/hotline"
            })
    void swagger_ui_may_ask_the_issuer_for_a_token_at_any_of_its_addresses(String issuer) {
        new SecurityHeaders(Optional.of(issuer)).addTo(headers, "/q/swagger-ui/", false);

        assertThat(headers.get("Content-Security-Policy"))
                .endsWith("connect-src 'self' https://issuer.example");
    }
}
