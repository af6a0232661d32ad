package io.openhotline.issuer.keycloak;

import io.openhotline.issuer.identity.Account;
import io.openhotline.issuer.identity.Person;
import io.openhotline.issuer.identity.Role;
import io.openhotline.issuer.identity.SystemClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/// People with their passwords, and the service accounts of systems.
final class RealmUsers {
    private static final List<String> ATTRIBUTES =
            List.of(RealmClaims.NUMBER, "department", "team", "channel", "districts");

    private RealmUsers() {}

    static Stream<Map<String, Object>> people(
            Map<String, Person> people, Map<String, String> passwords) {
        return people.entrySet().stream()
                .map(entry ->
                        person(
                                entry.getKey(),
                                entry.getValue(),
                                passwords.getOrDefault(entry.getKey(), "")));
    }

    private static Map<String, Object> person(String number, Person person, String password) {
        Map<String, List<String>> attributes = attributes(number, person);
        add(attributes, "team", person.team());
        if (!person.districts().isEmpty()) {
            attributes.put("districts", person.districts());
        }
        Map<String, Object> user = user(number, person, attributes);
        user.put("credentials", List.of(Map.of("type", "password", "value", password)));
        return user;
    }

    static Stream<Map<String, Object>> systems(Map<String, SystemClient> systems) {
        return systems.entrySet().stream().map(entry -> system(entry.getKey(), entry.getValue()));
    }

    private static Map<String, Object> system(String id, SystemClient system) {
        Map<String, List<String>> attributes = attributes(id, system);
        add(attributes, "channel", system.channel());
        Map<String, Object> user = user("service-account-" + id, system, attributes);
        user.put("serviceAccountClientId", id);
        return user;
    }

    private static Map<String, Object> user(
            String name, Account account, Map<String, List<String>> attributes) {
        var user = new LinkedHashMap<String, Object>();
        user.put("username", name);
        user.put("enabled", true);
        user.put("realmRoles", account.roles().stream().map(Role::code).toList());
        user.put("attributes", attributes);
        return user;
    }

    private static Map<String, List<String>> attributes(String id, Account account) {
        var attributes = new LinkedHashMap<String, List<String>>();
        attributes.put(RealmClaims.NUMBER, List.of(id));
        add(attributes, "department", account.department());
        return attributes;
    }

    private static void add(
            Map<String, List<String>> attributes, String name, @Nullable String value) {
        if (value != null) {
            attributes.put(name, List.of(value));
        }
    }

    /// Declares the attributes, which Keycloak would drop otherwise; it demands user name and
    /// e-mail. Only administrators edit them, so nobody can move to another department.
    static Map<String, Object> profile() {
        var attributes =
                Stream.concat(Stream.of("username", "email"), ATTRIBUTES.stream())
                        .map(RealmUsers::attribute)
                        .toList();
        String profile = new ObjectMapper().writeValueAsString(Map.of("attributes", attributes));
        return Map.of(
                "org.keycloak.userprofile.UserProfileProvider",
                List.of(
                        Map.of(
                                "providerId",
                                "declarative-user-profile",
                                "config",
                                Map.of("kc.user.profile.config", List.of(profile)))));
    }

    private static Map<String, Object> attribute(String name) {
        return Map.of(
                "name",
                name,
                "multivalued",
                name.equals("districts"),
                "permissions",
                Map.of("view", List.of("admin", "user"), "edit", List.of("admin")));
    }
}
