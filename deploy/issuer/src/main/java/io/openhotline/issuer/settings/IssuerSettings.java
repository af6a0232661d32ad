package io.openhotline.issuer.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The address and the folders of the issuer.
///
/// @param pack the folder of the policy pack
/// @param folder the folder of passwords, secrets and keys
/// @param port on the loopback interface
/// @param url the name of the issuer in its tokens; people and services reach it there
/// @param pages the address of the pages that people log in to
/// @param keyAge how long a key signs before the next one takes its place
public record IssuerSettings(
        Path pack, Path folder, int port, URI url, URI pages, Duration keyAge) {

    /// Reads `HOTLINE_…` variables. The pack and the folder must be given.
    public static IssuerSettings from(Map<String, String> environment) {
        int port = port(environment.getOrDefault("HOTLINE_ISSUER_PORT", "8085"));
        return new IssuerSettings(
                Path.of(needed(environment, "HOTLINE_POLICIES")),
                Path.of(needed(environment, "HOTLINE_ISSUER_FOLDER")),
                port,
                url(environment, "HOTLINE_ISSUER", "http://127.0.0.1:" + port),
                url(environment, "HOTLINE_PAGES", "http://127.0.0.1:8080"),
                age(environment.getOrDefault("HOTLINE_ISSUER_KEY_AGE", "P90D")));
    }

    private static String needed(Map<String, String> environment, String variable) {
        String value = environment.get(variable);
        if (value == null || value.isBlank()) {
            throw new IssuerRefused(variable + " must name a folder");
        }
        return value;
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new IssuerRefused("HOTLINE_ISSUER_PORT is not a port: " + text);
        }
        return Integer.parseInt(text);
    }

    private static URI url(Map<String, String> environment, String variable, String usual) {
        String text = environment.getOrDefault(variable, usual);
        URI url = uri(text);
        if (url == null || url.getHost() == null || !text.matches("https?://[^/?#]+")) {
            throw new IssuerRefused(
                    variable + " must be http(s)://host[:port] without a path: " + text);
        }
        return url;
    }

    private static @Nullable URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static Duration age(String text) {
        try {
            Duration age = Duration.parse(text);
            if (!age.isNegative()) {
                return age;
            }
        } catch (DateTimeException malformed) {
            // refused below, as a negative one is
        }
        throw new IssuerRefused("HOTLINE_ISSUER_KEY_AGE must be a duration such as P90D: " + text);
    }
}
