package io.openhotline.issuer.keycloak;

import io.openhotline.issuer.identity.Identity;
import io.openhotline.issuer.identity.Role;
import io.openhotline.issuer.secret.PrivateFolder;
import io.openhotline.issuer.settings.IssuerSettings;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;

/// The realm `hotline`: rules of passwords and tokens, roles, clients and users.
public final class RealmFile {
    /// The file in the folder of secrets. It has all passwords, so its mode is 0600.
    public static final String NAME = "realm.json";

    static final String REALM = "hotline";
    private static final ObjectMapper JSON = new ObjectMapper();

    private RealmFile() {}

    /// @param passwords by staff number, in clear
    /// @param secrets by client id, in clear
    public static void write(
            PrivateFolder folder,
            IssuerSettings settings,
            Identity identity,
            Map<String, String> passwords,
            Map<String, String> secrets) {
        Map<String, Object> realm = realm();
        realm.put("clients", new RealmClients(settings.pages()).of(secrets));
        realm.put(
                "users",
                Stream.concat(
                                RealmUsers.people(identity.people(), passwords),
                                RealmUsers.systems(identity.systems()))
                        .toList());
        folder.write(NAME, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm));
    }

    /// OWASP ASVS 5: short tokens (10.4.8), lockout (6.3.1), length of passwords (6.2.1), and a log
    /// of logins (16.3.1).
    private static Map<String, Object> realm() {
        var realm = new LinkedHashMap<String, Object>();
        realm.put("realm", REALM);
        realm.put("enabled", true);
        realm.put("sslRequired", "external");
        realm.put("defaultSignatureAlgorithm", "RS256");
        realm.put("accessTokenLifespan", 300);
        realm.put("revokeRefreshToken", true);
        realm.put("bruteForceProtected", true);
        realm.put("failureFactor", 5);
        realm.put("passwordPolicy", "length(12)");
        realm.put("eventsEnabled", true);
        realm.put("adminEventsEnabled", true);
        realm.put("internationalizationEnabled", true);
        realm.put("supportedLocales", List.of("zh-CN", "en"));
        realm.put("defaultLocale", "zh-CN");
        realm.put("roles", Map.of("realm", roles()));
        // a realm with scopes of its own gets none of Keycloak's
        realm.put("clientScopes", List.of(RealmClaims.scope()));
        realm.put("defaultDefaultClientScopes", List.of(RealmClaims.SCOPE));
        realm.put("components", RealmUsers.profile());
        return realm;
    }

    private static List<Map<String, String>> roles() {
        return Arrays.stream(Role.values()).map(role -> Map.of("name", role.code())).toList();
    }
}
