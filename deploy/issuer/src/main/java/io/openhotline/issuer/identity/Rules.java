package io.openhotline.issuer.identity;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Checks the values of `identity.yaml`. A value that is not valid is an [IllegalArgumentException]
/// whose message names the key.
final class Rules {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private Rules() {}

    static void require(boolean holds, String reason) {
        if (!holds) {
            throw new IllegalArgumentException(reason);
        }
    }

    static void code(String key, @Nullable String code) {
        require(
                code == null || CODE.matcher(code).matches(),
                key + ": '" + code + "' must have 1 to 40 small letters, digits or hyphens");
    }

    /// Copies a list without empty or repeated entries; a missing one is empty.
    static <T> List<T> list(String key, @Nullable List<T> values) {
        if (values == null) {
            return List.of();
        }
        require(values.stream().noneMatch(Objects::isNull), key + ": has an empty entry");
        require(new HashSet<>(values).size() == values.size(), key + ": has an entry twice");
        return List.copyOf(values);
    }

    static List<Role> roles(@Nullable List<Role> roles) {
        List<Role> copy = list("roles", roles);
        require(!copy.isEmpty(), "roles: at least one is needed");
        return copy;
    }

    /// Copies a map in its order, without empty values; a missing one is empty.
    static <T> Map<String, T> map(String key, @Nullable Map<String, T> values) {
        if (values == null) {
            return Map.of();
        }
        values.forEach((name, value) -> require(value != null, key + "." + name + ": is empty"));
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
