package io.openhotline.packs.check;

import io.openhotline.dispatch.policy.Cause;
import io.openhotline.dispatch.policy.Route;
import io.openhotline.platform.policy.CategoryName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds names that nothing uses, and clocks and districts that have none.
final class NameCheck {
    private static final String FILE = "names.yaml";

    private final CheckedPack pack;
    private final List<PackFinding> findings = new ArrayList<>();

    private NameCheck(CheckedPack pack) {
        this.pack = pack;
    }

    static List<PackFinding> check(CheckedPack pack) {
        var check = new NameCheck(pack);
        check.departments();
        check.unused("categories", pack.names().categories().keySet(), check.categories());
        check.unused("channels", pack.names().channels().keySet(), Set.copyOf(pack.channels()));
        check.unused("causes", pack.names().causes().keySet(), check.causes());
        check.clocks();
        return check.findings;
    }

    private void departments() {
        Set<String> reached = new HashSet<>();
        pack.dispatch().routes().stream()
                .map(Route::department)
                .forEach(it -> reached.add(it.code()));
        pack.dispatch().disputeRules().transfers().values().forEach(reached::addAll);
        pack.names().departments().keySet().stream()
                .filter(code -> !reached.contains(code))
                .forEach(code ->
                        hint("departments." + code, "no route and no transfer leads to it"));
    }

    /// Returns the categories that can be filed, and those above them.
    private Set<String> categories() {
        Set<String> used = new HashSet<>(pack.categories());
        pack.names().categories().values().stream()
                .map(CategoryName::parent)
                .filter(parent -> parent != null)
                .forEach(used::add);
        return used;
    }

    private Set<String> causes() {
        return pack.dispatch().causes().stream().map(Cause::code).collect(Collectors.toSet());
    }

    private void unused(String key, Collection<String> names, Set<String> used) {
        names.stream()
                .filter(code -> !used.contains(code))
                .forEach(code ->
                        hint(key + "." + code, "is retired: only past figures have this name"));
    }

    private void clocks() {
        Set<String> named =
                pack.dispatch().routes().stream()
                        .flatMap(route -> route.clocks().stream())
                        .filter(clock -> !clock.isDeadline())
                        .map(clock -> clock.name())
                        .collect(Collectors.toSet());
        named.stream()
                .filter(clock -> !pack.names().clocks().containsKey(clock))
                .sorted()
                .forEach(clock ->
                        findings.add(
                                PackFinding.hint(
                                        "dispatch.yaml",
                                        "clocks." + clock,
                                        "has no name in names.yaml: timelines show the code")));
    }

    private void hint(String key, String reason) {
        findings.add(PackFinding.hint(FILE, key, reason));
    }
}
