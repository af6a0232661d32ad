package io.openhotline.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The rights of this service, from `access.yaml`: operation × role × rows × contact. What it
/// doesn't name is forbidden.
@ApplicationScoped
public class AccessMatrix {
    /// The file is our own, and most operations share a row by an alias.
    private static final int MOST_ALIASES = 1_000;

    private static final String EVERYBODY = "everybody";

    private final Map<String, Map<AccessRole, Grant>> operations = new LinkedHashMap<>();

    AccessMatrix(
            @ConfigProperty(name = "hotline.access-matrix") String file,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        read(file)
                .getOrDefault(service, Map.of())
                .forEach((operation, cells) -> operations.put(operation, grants(operation, cells)));
    }

    /// The operations that have a row, by their `operationId`.
    public Set<String> operations() {
        return operations.keySet();
    }

    /// Returns the grant of the role, and empty where the operation is forbidden for it.
    public Optional<Grant> find(String operation, AccessRole role) {
        return Optional.ofNullable(operations.getOrDefault(operation, Map.of()).get(role));
    }

    /// Returns the grant of a caller. Of several roles, the one with the widest rows counts, and of
    /// these the one that shows most.
    public Optional<Grant> find(String operation, Caller caller) {
        return caller.roles().stream()
                .flatMap(role -> find(operation, role).stream())
                .min(Comparator.comparing(Grant::rows).thenComparing(Grant::contact));
    }

    private static Map<AccessRole, Grant> grants(String operation, Map<String, String> cells) {
        var grants = new EnumMap<AccessRole, Grant>(AccessRole.class);
        cells.forEach((roles, cell) ->
                roles(roles)
                        .forEach(role -> {
                            if (grants.put(role, grant(cell)) != null) {
                                throw new IllegalStateException(
                                        operation + " names the role " + role + " twice");
                            }
                        }));
        return grants;
    }

    private static Stream<AccessRole> roles(String codes) {
        return codes.equals(EVERYBODY)
                ? Stream.of(AccessRole.values())
                : Stream.of(codes.split(", ")).map(code -> AccessRole.parse(code).orElseThrow());
    }

    private static Grant grant(String cell) {
        List<String> parts = List.of(cell.split(" "));
        return new Grant(
                Rows.parse(parts.getFirst()),
                parts.size() == 1 ? ContactAccess.ABSENT : ContactAccess.parse(parts.get(1)));
    }

    private static Map<String, Map<String, Map<String, String>>> read(String resource) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        try (InputStream file = AccessMatrix.class.getResourceAsStream(resource)) {
            return new Yaml(new SafeConstructor(options))
                    .load(Objects.requireNonNull(file, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
