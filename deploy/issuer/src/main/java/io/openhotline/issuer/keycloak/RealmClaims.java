package io.openhotline.issuer.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The claims of a token. Keycloak writes `iss`, `azp`, `iat` and `exp` by itself, and nothing
/// personal is added.
final class RealmClaims {
    static final String SCOPE = "hotline";

    /// The attribute of a user that becomes `preferred_username`: Keycloak writes user names in
    /// small letters, and staff numbers have capital ones.
    static final String NUMBER = "number";

    private RealmClaims() {}

    static Map<String, Object> scope() {
        return Map.of(
                "name",
                SCOPE,
                "protocol",
                "openid-connect",
                // Kafka refuses tokens without a scope
                "attributes",
                Map.of("include.in.token.scope", "true"),
                "protocolMappers",
                List.of(
                        mapper("subject", "oidc-sub-mapper", Map.of()),
                        attribute(NUMBER, "preferred_username", false),
                        attribute("department", "department", false),
                        attribute("team", "team", false),
                        attribute("channel", "channel", false),
                        attribute("districts", "districts", true),
                        mapper(
                                "roles",
                                "oidc-usermodel-realm-role-mapper",
                                Map.of("claim.name", "roles", "multivalued", "true")),
                        mapper(
                                "audience",
                                "oidc-audience-mapper",
                                Map.of("included.custom.audience", "hotline"))));
    }

    private static Map<String, Object> attribute(String attribute, String claim, boolean many) {
        return mapper(
                attribute,
                "oidc-usermodel-attribute-mapper",
                Map.of(
                        "user.attribute",
                        attribute,
                        "claim.name",
                        claim,
                        "jsonType.label",
                        "String",
                        "multivalued",
                        Boolean.toString(many),
                        "id.token.claim",
                        "true"));
    }

    private static Map<String, Object> mapper(
            String name, String kind, Map<String, String> settings) {
        var config = new HashMap<>(settings);
        config.put("access.token.claim", "true");
        return Map.of(
                "name",
                name,
                "protocol",
                "openid-connect",
                "protocolMapper",
                kind,
                "config",
                config);
    }
}
