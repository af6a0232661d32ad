package io.openhotline.intake.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.intake.notification.domain.DeliveryState;
import io.openhotline.intake.policy.Via;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.privacy.Masking;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a notification with its fate to those who run the hotline.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Notification",
        description = "A message to a customer or to staff, and what became of it",
        requiredProperties = {
            "id",
            "ticket",
            "rule",
            "event",
            "receiver",
            "via",
            "text",
            "urgent",
            "state",
            "attempts",
            "createdAt"
        })
record NotificationView(
        UUID id,
        @Schema(description = "Id of the ticket") UUID ticket,
        @Schema(description = "Code of the rule", examples = "progress") String rule,
        @Schema(description = "Wire type of the event", examples = "workorder.progressed.v1")
                String event,
        @Schema(
                        description =
                                "`role:…`, `person:…` or `department:…`; `customer` for the customer,"
                                        + " whose address is not shown",
                        examples = "role:manager")
                String receiver,
        Via via,
        @Schema(description = "In Chinese, with numbers masked") String text,
        @Schema(description = "Whether it leaves in the quiet hours") boolean urgent,
        DeliveryState state,
        @Schema(
                        description =
                                "Why it is not delivered: `no-address`, `opted-out`, `status 503`, or the"
                                        + " name of a fault of the network",
                        examples = "status 503")
                @Nullable String fault,
        @Schema(minimum = "0") int attempts,
        Instant createdAt,
        @Schema(description = "Time of the next attempt") @Nullable Instant nextAt,
        @Schema(description = "When its fate was decided") @Nullable Instant doneAt) {

    static NotificationView read(ResultSet row) throws SQLException {
        return new NotificationView(
                row.getObject("id", UUID.class),
                row.getObject("ticket_id", UUID.class),
                row.getString("rule"),
                row.getString("type"),
                new Addressee(row.getString("receiver")).shown(),
                Via.valueOf(row.getString("via")),
                Masking.text(row.getString("text_zh")),
                row.getBoolean("urgent"),
                DeliveryState.valueOf(row.getString("state")),
                row.getString("fault"),
                row.getInt("attempts"),
                Database.instant(row, "created_at"),
                Database.instantOrNull(row, "next_at"),
                Database.instantOrNull(row, "done_at"));
    }

    String cursor() {
        return new Cursor(createdAt, id).toString();
    }
}
