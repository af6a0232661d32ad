package io.openhotline.issuer.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerSettingsTest {
    private static final Map<String, String> FOLDERS =
            Map.of("HOTLINE_POLICIES", "/pack", "HOTLINE_ISSUER_FOLDER", "/identity");

    @Test
    void only_the_folders_must_be_named() {
        assertThat(IssuerSettings.from(FOLDERS))
                .isEqualTo(
                        new IssuerSettings(
                                Path.of("/pack"),
                                Path.of("/identity"),
                                8085,
                                URI.create("http://127.0.0.1:8085"),
                                URI.create("http://127.0.0.1:8080"),
                                Duration.ofDays(90)));
    }

    @Test
    void the_name_of_the_issuer_may_differ_from_where_it_listens() {
        assertThat(with("HOTLINE_ISSUER", "https://login.example").url())
                .isEqualTo(URI.create("https://login.example"));
    }

    @ParameterizedTest
    @CsvSource({
        "HOTLINE_POLICIES, '', HOTLINE_POLICIES must name a folder",
        "HOTLINE_ISSUER_PORT, 65536, HOTLINE_ISSUER_PORT is not a port: 65536",
        "HOTLINE_ISSUER_PORT, 八, HOTLINE_ISSUER_PORT is not a port: 八",
        "HOTLINE_ISSUER, ftp://x, 'HOTLINE_ISSUER must be http(s)://host[:port] without a path: ftp://x'",
        "HOTLINE_ISSUER, http://x/, 'HOTLINE_ISSUER must be http(s)://host[:port] without a path: http://x/'",
        "HOTLINE_PAGES, http:// , 'HOTLINE_PAGES must be http(s)://host[:port] without a path: http://'",
        "HOTLINE_ISSUER_KEY_AGE, 90d, HOTLINE_ISSUER_KEY_AGE must be a duration such as P90D: 90d",
        "HOTLINE_ISSUER_KEY_AGE, PT-1S, HOTLINE_ISSUER_KEY_AGE must be a duration such as P90D: PT-1S"
    })
    void a_wrong_setting_is_refused_by_name(String variable, String value, String message) {
        assertThatThrownBy(() -> with(variable, value))
                .isInstanceOf(IssuerRefused.class)
                .hasMessage(message);
    }

    private static IssuerSettings with(String variable, String value) {
        var environment = new HashMap<>(FOLDERS);
        environment.put(variable, value);
        return IssuerSettings.from(environment);
    }
}
