package io.openhotline.issuer.keycloak;

import io.openhotline.issuer.token.Clients;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The programs that may ask for tokens, as [io.openhotline.issuer.token.Clients] has them. None
/// has the password grant (OWASP ASVS 5, 10.4.4).
final class RealmClients {
    private final URI pages;

    RealmClients(URI pages) {
        this.pages = pages;
    }

    /// @param secrets by client id, in clear
    List<Map<String, Object>> of(Map<String, String> secrets) {
        return Stream.concat(
                        Stream.of(
                                ofPages(secrets.getOrDefault(Clients.PAGES, "")),
                                person("hotline-cli", "http://127.0.0.1/callback")),
                        secrets.entrySet().stream()
                                .filter(system -> !system.getKey().equals(Clients.PAGES))
                                .map(system -> system(system.getKey(), system.getValue())))
                .toList();
    }

    private Map<String, Object> ofPages(String secret) {
        Map<String, Object> client = person(Clients.PAGES, pages + "/callback");
        client.put("publicClient", false);
        client.put("secret", secret);
        return client;
    }

    private static Map<String, Object> person(String id, String redirect) {
        Map<String, Object> client = client(id);
        client.put("publicClient", true);
        client.put("standardFlowEnabled", true);
        client.put("redirectUris", List.of(redirect));
        client.put("attributes", Map.of("pkce.code.challenge.method", "S256"));
        return client;
    }

    private static Map<String, Object> system(String id, String secret) {
        Map<String, Object> client = client(id);
        client.put("publicClient", false);
        client.put("standardFlowEnabled", false);
        client.put("serviceAccountsEnabled", true);
        client.put("secret", secret);
        return client;
    }

    private static Map<String, Object> client(String id) {
        var client = new LinkedHashMap<String, Object>();
        client.put("clientId", id);
        client.put("enabled", true);
        client.put("directAccessGrantsEnabled", false);
        client.put("implicitFlowEnabled", false);
        client.put("defaultClientScopes", List.of(RealmClaims.SCOPE));
        return client;
    }
}
