package io.openhotline.client.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.openhotline.client.CommandException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds an account in `identity.yaml` of a pack. The issuer checks the file.
final class Accounts {
    private final JsonNode file;

    /// @param person whether it is a person with a password or a system with a client secret
    record Account(String id, boolean person) {}

    private Accounts(JsonNode file) {
        this.file = file;
    }

    static Accounts of(Path pack) {
        Path file = pack.resolve("identity.yaml");
        try {
            return new Accounts(new YAMLMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new CommandException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /// @param wanted a staff number, a client id, or a role; for a role, the first account that has
    ///   it, a person before a system
    Account find(String wanted) {
        return Stream.of(named("people", wanted), named("systems", wanted))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> withRole("people", wanted))
                .or(() -> withRole("systems", wanted))
                .orElseThrow(() ->
                        new CommandException(
                                "no role, staff number or client id is called "
                                        + wanted
                                        + "; identity.yaml of the pack lists them"));
    }

    private Optional<Account> named(String list, String id) {
        return file.path(list).has(id) ? Optional.of(account(list, id)) : Optional.empty();
    }

    private Optional<Account> withRole(String list, String role) {
        return file.path(list).properties().stream()
                .filter(entry -> hasRole(entry.getValue(), role))
                .findFirst()
                .map(entry -> account(list, entry.getKey()));
    }

    private static boolean hasRole(JsonNode account, String role) {
        for (JsonNode has : account.path("roles")) {
            if (has.asText().equals(role)) {
                return true;
            }
        }
        return false;
    }

    private static Account account(String list, String id) {
        return new Account(id, list.equals("people"));
    }
}
