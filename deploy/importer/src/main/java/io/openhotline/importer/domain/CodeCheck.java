package io.openhotline.importer.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Compares a mapping with the running hotline: every code that it can give must exist in the pack.
public final class CodeCheck {
    private static final Map<String, String> LISTS =
            Map.of(
                    "channel", "channels",
                    "category", "categories",
                    "nature", "natures",
                    "customer.kind", "customerKinds");

    private CodeCheck() {}

    /// `codes` gives the pack's codes of a list, for example `channels`.
    public static List<Finding> findings(Mapping mapping, Function<String, Set<String>> codes) {
        return mapping.ticket().entrySet().stream()
                .filter(entry -> LISTS.containsKey(entry.getKey()))
                .flatMap(entry -> check(entry.getKey(), entry.getValue(), codes))
                .toList();
    }

    private static Stream<Finding> check(
            String member, ValueRule rule, Function<String, Set<String>> codes) {
        String list = LISTS.getOrDefault(member, "");
        Set<String> known = codes.apply(list);
        return rule.given().stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .map(code ->
                        new Finding(
                                "ticket." + member,
                                "'" + code + "' is not among the hotline's " + list + " " + known));
    }
}
