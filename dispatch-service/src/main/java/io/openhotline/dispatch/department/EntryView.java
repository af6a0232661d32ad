package io.openhotline.dispatch.department;

import io.openhotline.dispatch.department.domain.EntryKind;
import io.openhotline.platform.privacy.Masking;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows an entry of a department's record. Texts are masked, because they may quote a customer.
@Schema(
        name = "RecordEntry",
        description = "An entry of a department's record",
        requiredProperties = {
            "id",
            "kind",
            "ticketId",
            "workOrderId",
            "number",
            "text",
            "occurredAt",
            "counts"
        })
record EntryView(
        UUID id,
        EntryKind kind,
        UUID ticketId,
        @Schema(description = "The work order that the entry is about") UUID workOrderId,
        @Schema(description = "Number of the work order", examples = "2026-0000123-6/1")
                String number,
        @Schema(
                        description =
                                "The warning, the reason, the clock or the degree of satisfaction;"
                                        + " masked")
                String text,
        Instant occurredAt,
        @Schema(description = "False if an appeal was granted") boolean counts,
        @Nullable AppealView appeal,
        @Schema(
                        description =
                                "WARNING, DISSATISFIED: what the customer was asked and said; missing"
                                        + " for old entries")
                @Nullable EntrySurveyView survey) {

    @Schema(
            name = "RecordedAppeal",
            description = "An appeal, with its decision if there is one",
            requiredProperties = {"reason", "appealedBy", "appealedAt"})
    record AppealView(
            String reason,
            @Schema(description = "Actor as role:id", examples = "department:engineering")
                    String appealedBy,
            Instant appealedAt,
            @Nullable Boolean granted,
            @Schema(description = "Why the supervisor decided so") @Nullable String decision,
            @Schema(description = "Actor as role:id", examples = "supervisor:1201")
                    @Nullable String decidedBy,
            @Nullable Instant decidedAt) {}

    static EntryView of(EntryEntity row) {
        return new EntryView(
                row.id,
                row.kind,
                row.ticketId,
                row.workOrderId,
                row.number,
                Masking.text(row.text),
                row.occurredAt,
                !Boolean.TRUE.equals(row.appealGranted),
                appeal(row),
                EntrySurveyView.of(row.survey));
    }

    private static @Nullable AppealView appeal(EntryEntity row) {
        return row.appealReason == null || row.appealedBy == null || row.appealedAt == null
                ? null
                : new AppealView(
                        Masking.text(row.appealReason),
                        row.appealedBy,
                        row.appealedAt,
                        row.appealGranted,
                        row.decisionReason == null ? null : Masking.text(row.decisionReason),
                        row.decidedBy,
                        row.decidedAt);
    }
}
