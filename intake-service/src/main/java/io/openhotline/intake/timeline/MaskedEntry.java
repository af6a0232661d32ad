package io.openhotline.intake.timeline;

import io.openhotline.intake.timeline.Timeline.Entry;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.platform.privacy.Masking;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Masks what people wrote in an entry of the timeline.
final class MaskedEntry {
    /// Lists the fields whose values are codes, times and numbers of the system; all others are
    /// masked, so that a new field is masked until it is listed here.
    private static final Set<String> NOT_WRITTEN =
            Set.of(
                    "number",
                    "channel",
                    "category",
                    "previousCategory",
                    "kind",
                    "nature",
                    "previousNature",
                    "severity",
                    "firstReceiver",
                    "department",
                    "previousDepartment",
                    "workOrderId",
                    "followUpId",
                    "stratum",
                    "replacement",
                    "into",
                    "intoNumber",
                    "from",
                    "repeatOf",
                    "relatedTicketId",
                    "relatedNumber",
                    "relation",
                    "duplicate",
                    "duplicateNumber",
                    "attachmentId",
                    "mediaType",
                    "incidentId",
                    "lead",
                    "leadNumber",
                    "subject",
                    "expectedCompletion",
                    "article");

    private MaskedEntry() {}

    static Entry of(Entry entry) {
        return new Entry(
                entry.topic(),
                entry.sequence(),
                entry.type(),
                entry.at(),
                entry.actor(),
                new LocalText(
                        Masking.text(entry.summary().zh()), Masking.text(entry.summary().en())),
                details(entry.details()));
    }

    private static Map<String, Object> details(Map<String, Object> details) {
        var masked = new LinkedHashMap<>(details);
        masked.replaceAll((field, value) -> isWritten(field) ? written(value) : value);
        return masked;
    }

    /// Times are named like `issuedAt` and `resolveBy`.
    private static boolean isWritten(String field) {
        return !NOT_WRITTEN.contains(field) && !field.endsWith("At") && !field.endsWith("By");
    }

    private static Object written(Object value) {
        return switch (value) {
            case String text -> Masking.text(text);
            case Collection<?> values -> values.stream().map(MaskedEntry::written).toList();
            case Map<?, ?> map -> {
                var masked = new LinkedHashMap<Object, Object>(map);
                masked.replaceAll((_, it) -> written(it));
                yield masked;
            }
            default -> value;
        };
    }
}
