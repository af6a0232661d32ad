package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.Ticket;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the request bodies of the commands to a ticket.
final class TicketRequests {
    static final int MAX_TEXT = 10_000;
    static final int MAX_REASON = 1_000;

    private TicketRequests() {}

    @Schema(name = "AnswerTicket", description = "The desk's own answer")
    record AnswerRequest(
            @NotNull @Text(max = MAX_TEXT, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_TEXT)
                    String answer,
            @Schema(description = "For the role import only; without it, now")
                    @Nullable Instant answeredAt,
            @Valid @Schema(description = "The version of an article that the answer quotes (T13)")
                    @Nullable QuotedArticleRequest article) {}

    @Schema(name = "SupplementTicket", description = "What the customer added")
    record SupplementRequest(
            @NotNull @Text(max = MAX_TEXT, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_TEXT)
                    String text) {}

    @Schema(name = "WithdrawTicket", description = "The customer takes the matter back")
    record WithdrawalRequest(
            @NotNull @Text(max = MAX_REASON, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_REASON)
                    String reason,
            @Schema(description = "For the role import only; without it, now")
                    @Nullable Instant withdrawnAt) {}

    @Schema(
            name = "TicketState",
            description = "State of the ticket after a command",
            requiredProperties = {"id", "status", "links"})
    record StateView(UUID id, TicketStatus status, TicketLinks links) {
        static StateView of(TicketId id, Ticket ticket) {
            return new StateView(id.value(), TicketStatus.of(ticket), TicketLinks.of(id.value()));
        }
    }
}
