package io.openhotline.packs.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Compares `identity.yaml`, which the issuer reads, with the codes of the pack.
final class IdentityCheck {
    private static final String FILE = "identity.yaml";

    private IdentityCheck() {}

    static List<PackFinding> check(CheckedPack pack) {
        var findings = new ArrayList<PackFinding>();
        pack.text()
                .texts(FILE)
                .forEach((path, code) -> {
                    if (path.matches("(people|systems)\\..+\\.department")) {
                        known(findings, path, code, pack.names().departments().keySet());
                    } else if (path.matches("systems\\..+\\.channel")) {
                        known(findings, path, code, pack.channels());
                    } else if (path.matches("people\\..+\\.districts\\.\\d+")) {
                        district(findings, path, code, pack.names().districts().keySet());
                    }
                });
        return findings;
    }

    /// The districts of people may be finer than those of reports.
    private static void district(
            List<PackFinding> findings, String path, String code, Collection<String> known) {
        if (!known.contains(code)) {
            findings.add(PackFinding.hint(FILE, path, "'" + code + "' has no name in names.yaml"));
        }
    }

    private static void known(
            List<PackFinding> findings, String path, String code, Collection<String> known) {
        if (!known.contains(code)) {
            String reason = "there is no '" + code + "' in the pack";
            findings.add(PackFinding.fault(FILE, path, Suggestion.to(reason, code, known)));
        }
    }
}
