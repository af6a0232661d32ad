package io.openhotline.packs.check;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Severity;
import io.openhotline.packs.check.ConditionText.Code;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds codes in conditions that no ticket can have.
final class ConditionCheck {
    private ConditionCheck() {}

    static List<PackFinding> check(CheckedPack pack) {
        Map<String, Collection<String>> known =
                Map.of(
                        "category", pack.categories(),
                        "channel", pack.channels(),
                        "nature", pack.names().natures().keySet(),
                        "customerKind", pack.customerKinds(),
                        "customerLevel", pack.customerLevels(),
                        "kind", names(CategoryKind.values()),
                        "severity", names(Severity.values()));
        return pack.text().conditions().stream()
                .flatMap(condition -> unknown(condition, known))
                .toList();
    }

    private static Stream<PackFinding> unknown(
            ConditionText condition, Map<String, Collection<String>> known) {
        return condition.codes().stream()
                .flatMap(code -> unknown(condition, code, known.get(code.attribute())).stream());
    }

    private static Optional<PackFinding> unknown(
            ConditionText condition, Code code, @Nullable Collection<String> known) {
        return known == null || known.contains(code.code())
                ? Optional.empty()
                : Optional.of(
                        PackFinding.fault(
                                condition.file(),
                                condition.key(),
                                Suggestion.to(
                                        "no ticket has the %s '%s'"
                                                .formatted(code.attribute(), code.code()),
                                        code.code(),
                                        known)));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
