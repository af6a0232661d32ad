package io.openhotline.packs.check;

import java.util.List;

/// Compares the districts of people in `identity.yaml` with those that have a name. The issuer
/// checks the rest.
final class IdentityCheck {
    private static final String FILE = "identity.yaml";

    private IdentityCheck() {}

    /// The districts of people may be finer than those of reports.
    static List<PackFinding> check(CheckedPack pack) {
        return pack.text().texts(FILE).entrySet().stream()
                .filter(it -> it.getKey().matches("people\\..+\\.districts\\.\\d+"))
                .filter(it -> !pack.names().districts().containsKey(it.getValue()))
                .map(it ->
                        PackFinding.hint(
                                FILE,
                                it.getKey(),
                                "'" + it.getValue() + "' has no name in names.yaml"))
                .toList();
    }
}
