package io.openhotline.packs.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Follows codes from one file to the other: of questionnaires, groups of customers, persons and
/// receivers of notifications.
final class ReferenceCheck {
    private static final String DEPARTMENT = "department:";

    private final CheckedPack pack;
    private final List<PackFinding> findings = new ArrayList<>();

    private ReferenceCheck(CheckedPack pack) {
        this.pack = pack;
    }

    static List<PackFinding> check(CheckedPack pack) {
        var check = new ReferenceCheck(pack);
        Set<String> departments = pack.names().departments().keySet();
        String questionnaire = "questionnaires?(\\.\\d+)?\\.asked\\.";
        check.each(
                "followup.yaml",
                questionnaire + "categories\\.\\d+",
                "category",
                pack.categories());
        check.each(
                "followup.yaml", questionnaire + "departments\\.\\d+", "department", departments);
        check.each(
                "followup.yaml",
                questionnaire + "customers\\.\\d+",
                "customer kind",
                pack.customerKinds());
        check.each(
                "followup.yaml",
                "customers\\.[^.]+\\.kinds\\.\\d+",
                "customer kind",
                pack.customerKinds());
        check.each(
                "persons.yaml", "persons\\..+\\.categories\\.\\d+", "category", pack.categories());
        check.receivers("notifications\\.rules\\.\\d+\\.to\\.\\d+", departments);
        check.receivers("notifications\\.contacts\\.\\d+\\.receiver", departments);
        return check.findings;
    }

    private void each(String file, String paths, String what, Collection<String> known) {
        pack.text()
                .texts(file)
                .forEach((path, code) -> {
                    if (path.matches(paths)) {
                        known(file, path, what, code, known);
                    }
                });
    }

    private void receivers(String paths, Collection<String> departments) {
        pack.text()
                .texts("intake.yaml")
                .forEach((path, receiver) -> {
                    if (path.matches(paths) && receiver.startsWith(DEPARTMENT)) {
                        String code = receiver.substring(DEPARTMENT.length());
                        known("intake.yaml", path, "department", code, departments);
                    }
                });
    }

    private void known(
            String file, String path, String what, String code, Collection<String> known) {
        if (!known.contains(code)) {
            String reason = "there is no %s '%s'".formatted(what, code);
            findings.add(PackFinding.fault(file, path, Suggestion.to(reason, code, known)));
        }
    }
}
