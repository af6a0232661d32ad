package io.openhotline.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.token.Tokens;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The codes of a running hotline, by list: `channels`, `categories`, `natures`, `customerKinds`.
public record Catalogue(Map<String, Set<String>> codes) {
    private static final Set<String> LISTS =
            Set.of("channels", "categories", "natures", "customerKinds");
    private static final RetryPolicy AT_ONCE =
            new RetryPolicy(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(3));

    public Catalogue {
        codes = Map.copyOf(codes);
    }

    /// Reads the codes from the intake service. Throws with one plain line if it doesn't run.
    public static Catalogue at(URI intake, Tokens tokens) {
        try {
            JsonNode body = new ApiClient(intake, tokens, AT_ONCE).get("/categories").body();
            return new Catalogue(
                    LISTS.stream()
                            .collect(
                                    Collectors.toMap(
                                            list -> list, list -> codes(body.path(list)))));
        } catch (ServiceUnreachable e) {
            throw new CommandException(
                    e.getMessage() + "; start a hotline with deploy/hotline up", e);
        }
    }

    /// Returns the codes of one list.
    public Set<String> of(String list) {
        return codes.getOrDefault(list, Set.of());
    }

    private static Set<String> codes(JsonNode list) {
        var codes = new TreeSet<String>();
        list.forEach(item -> codes.add(item.path("code").asText()));
        return codes;
    }
}
