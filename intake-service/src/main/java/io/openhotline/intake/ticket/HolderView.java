package io.openhotline.intake.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.intake.ticket.domain.Holder;
import io.openhotline.intake.ticket.domain.Level;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows who at the desk has a ticket, and who tracks it.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "TicketHolder",
        description = "Who at the desk has the ticket, and who tracks it to the end",
        requiredProperties = "level")
public record HolderView(
        @Schema(description = "Level whose queue has it while nobody has it in person") Level level,
        @Schema(description = "Staff number of who has it", examples = "1001")
                @Nullable String assignee,
        @Schema(
                        description =
                                "Staff number of who tracks it; the queue does while nobody does",
                        examples = "1001")
                @Nullable String tracker) {

    public static HolderView of(Holder holder) {
        return new HolderView(holder.level(), holder.assignee(), holder.tracker());
    }
}
