package io.openhotline.intake.incident;

import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.http.Text;
import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the request bodies of the commands to an incident.
final class IncidentRequests {
    static final int MAX_NAME = 100;
    static final int MAX_TEXT = 2_000;
    static final int MAX_REASON = 1_000;
    static final int MAX_TICKETS = 200;

    private IncidentRequests() {}

    @Schema(name = "OpenIncident", description = "The ticket that leads, and what callers are told")
    record OpenRequest(
            @NotNull @Text(max = 60)
                    @Schema(
                            required = true,
                            description =
                                    "Id or number of the ticket whose work order is that of all",
                            examples = "2026-0000124-4")
                    String lead,
            @NotNull @Text(max = MAX_NAME)
                    @Schema(required = true, minLength = 1, maxLength = MAX_NAME)
                    String name,
            @NotNull @Valid @Schema(required = true, description = "What callers are told")
                    TextPart text,
            @Valid @Schema(description = "Without it, tickets join by hand only")
                    @Nullable RulePart rule,
            @Size(max = MAX_TICKETS) @Schema(
                            maxItems = MAX_TICKETS,
                            description =
                                    "Ids of tickets that join at once. One that can't join any more"
                                            + " stays out")
                    @Nullable List<@NotNull UUID> tickets) {
        ChangeRequest description() {
            return new ChangeRequest(name, text, rule);
        }

        List<TicketId> joining() {
            return tickets == null ? List.of() : tickets.stream().map(TicketId::new).toList();
        }
    }

    @Schema(name = "ChangeIncident", description = "Name, text and rule from now on")
    record ChangeRequest(
            @NotNull @Text(max = MAX_NAME)
                    @Schema(required = true, minLength = 1, maxLength = MAX_NAME)
                    String name,
            @NotNull @Valid @Schema(required = true, description = "What callers are told")
                    TextPart text,
            @Valid @Schema(description = "Without it, tickets join by hand only")
                    @Nullable RulePart rule) {}

    @Schema(name = "IncidentText", description = "A text for customers in both languages")
    record TextPart(
            @NotNull @Text(max = MAX_TEXT, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_TEXT)
                    String zh,
            @NotNull @Text(max = MAX_TEXT, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_TEXT)
                    String en) {
        LocalText text() {
            return new LocalText(zh, en);
        }
    }

    @Schema(name = "CloseIncident", description = "The one answer for all")
    record CloseRequest(@NotNull @Valid @Schema(required = true) TextPart answer) {}

    @Schema(name = "JoinIncident", description = "The ticket that joins")
    record JoinRequest(
            @NotNull @Text(max = 60)
                    @Schema(required = true, description = "Id or number of the ticket")
                    String ticket) {}

    @Schema(name = "LeaveIncident", description = "Why the ticket leaves")
    record LeaveRequest(
            @NotNull @Text(max = MAX_REASON, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_REASON)
                    String reason) {}
}
