package io.openhotline.intake.timeline;

import io.openhotline.contracts.EvidenceReference;
import io.openhotline.platform.policy.LocalText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes what proves a written warning (T11): the names of files, or how many there are if no name
/// is known.
final class EvidenceTexts {
    private EvidenceTexts() {}

    static LocalText of(@Nullable List<EvidenceReference> evidence) {
        if (evidence == null || evidence.isEmpty()) {
            return new LocalText("", "");
        }
        List<String> names =
                evidence.stream().map(EvidenceReference::name).filter(Objects::nonNull).toList();
        return names.isEmpty()
                ? new LocalText(
                        "；附凭证%d份".formatted(evidence.size()),
                        "; with %d attachments as evidence".formatted(evidence.size()))
                : new LocalText("；附凭证：" + joined(names, "、"), "; evidence: " + joined(names, ", "));
    }

    private static String joined(List<String> names, String between) {
        return Shortened.text(names.stream().collect(Collectors.joining(between)));
    }
}
