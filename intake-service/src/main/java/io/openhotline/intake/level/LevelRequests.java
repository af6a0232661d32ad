package io.openhotline.intake.level;

import io.openhotline.intake.ticket.domain.Level;
import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the bodies of the commands about who has a ticket.
final class LevelRequests {
    static final int MAX_REASON = 1_000;
    static final String STAFF_NUMBER = "[A-Za-z0-9._-]{1,64}";

    private LevelRequests() {}

    @Schema(name = "EscalateTicket", description = "Why the ticket needs a higher level")
    record EscalationRequest(
            @Schema(
                            description =
                                    "The level; without it, that of the first rule of the pack that"
                                            + " applies, or the next one")
                    @Nullable Level level,
            @Schema(description = "The customer doesn't accept a correct answer")
                    @Nullable Boolean answerRefused,
            @NotNull @Text(max = MAX_REASON, multiline = true)
                    @Schema(
                            required = true,
                            minLength = 1,
                            maxLength = MAX_REASON,
                            examples = "客户不接受已核实无误的答复。")
                    String reason) {}

    @Schema(name = "GiveBackTicket")
    record GiveBackRequest(
            @Text(max = MAX_REASON, multiline = true) @Schema(minLength = 1, maxLength = MAX_REASON)
                    @Nullable String reason) {}

    @Schema(name = "PassOnTicket")
    record PassOnTicketRequest(
            @NotNull @Pattern(regexp = STAFF_NUMBER) @Schema(
                            required = true,
                            pattern = STAFF_NUMBER,
                            description = "Staff number",
                            examples = "1002")
                    String assignee,
            @NotNull @Text(max = MAX_REASON, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_REASON)
                    String reason) {}
}
