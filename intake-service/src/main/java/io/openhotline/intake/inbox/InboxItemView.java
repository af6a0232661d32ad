package io.openhotline.intake.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.policy.LocalText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a notification to its receiver.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "InboxItem",
        description = "A notification to the caller, in both languages",
        requiredProperties = {"id", "ticket", "event", "receiver", "text", "urgent", "createdAt"})
record InboxItemView(
        UUID id,
        @Schema(description = "Id of the ticket") UUID ticket,
        @Schema(description = "Wire type of the event", examples = "workorder.escalated.v1")
                String event,
        @Schema(description = "The inbox that it lies in", examples = "role:manager")
                String receiver,
        LocalText text,
        boolean urgent,
        Instant createdAt,
        @Nullable Instant readAt,
        @Schema(description = "Staff number of the reader", examples = "2001")
                @Nullable String readBy) {

    static InboxItemView read(ResultSet row) throws SQLException {
        return new InboxItemView(
                row.getObject("id", UUID.class),
                row.getObject("ticket_id", UUID.class),
                row.getString("type"),
                row.getString("receiver"),
                new LocalText(row.getString("text_zh"), row.getString("text_en")),
                row.getBoolean("urgent"),
                Database.instant(row, "created_at"),
                Database.instantOrNull(row, "read_at"),
                row.getString("read_by"));
    }

    String cursor() {
        return new Cursor(createdAt, id).toString();
    }
}
