package io.openhotline.packs.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds staff numbers without an account in `identity.yaml`, and departments whose outcomes are
/// approved but that name no head. A pack without that file has an issuer of its own.
final class AccountCheck {
    private static final String IDENTITY = "identity.yaml";

    /// The places of staff numbers that are values, by file.
    private static final Map<String, String> NUMBERS =
            Map.of(
                    "names.yaml", "departments\\.[^.]+\\.heads\\.\\d+",
                    "persons.yaml", "persons\\.[^.]+\\.standIn",
                    "knowledge.yaml", "author|approvedBy");

    private final CheckedPack pack;

    private AccountCheck(CheckedPack pack) {
        this.pack = pack;
    }

    static List<PackFinding> check(CheckedPack pack) {
        var check = new AccountCheck(pack);
        return Stream.of(check.persons(), check.numbers(), check.heads())
                .flatMap(found -> found)
                .toList();
    }

    private Stream<PackFinding> persons() {
        String file = "persons.yaml";
        return pack.text().paths(file).stream()
                .filter(path -> path.matches("persons\\.[^.]+"))
                .flatMap(path -> account(file, path, path.substring(path.indexOf('.') + 1)));
    }

    private Stream<PackFinding> numbers() {
        return NUMBERS.entrySet().stream()
                .flatMap(place ->
                        pack.text().texts(place.getKey()).entrySet().stream()
                                .filter(it -> it.getKey().matches(place.getValue()))
                                .flatMap(
                                        it -> account(place.getKey(), it.getKey(), it.getValue())));
    }

    private Stream<PackFinding> account(String file, String path, String number) {
        boolean isMissing =
                pack.text().files().contains(IDENTITY)
                        && !pack.text().paths(IDENTITY).contains("people." + number);
        return isMissing
                ? Stream.of(
                        PackFinding.hint(
                                file, path, "'" + number + "' has no account in " + IDENTITY))
                : Stream.empty();
    }

    private Stream<PackFinding> heads() {
        boolean approves =
                pack.text().paths("dispatch.yaml").stream()
                        .anyMatch(path -> path.startsWith("approvals."));
        return pack.names().departments().entrySet().stream()
                .filter(it -> approves && it.getValue().heads() == null)
                .map(it ->
                        PackFinding.hint(
                                "names.yaml",
                                "departments." + it.getKey(),
                                "has no heads, so that every person of it may approve outcomes"));
    }
}
