package io.openhotline.intake.shift;

import io.openhotline.platform.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the bodies of the commands about handovers.
final class HandoverRequests {
    static final int MAX_NOTE = 1_000;
    static final int MAX_TICKETS = 200;
    static final String STAFF_NUMBER = "[A-Za-z0-9._-]{1,64}";

    private HandoverRequests() {}

    @Schema(name = "HandOverShift", description = "The open tickets of a shift, one by one")
    record HandoverRequest(
            @NotNull @Pattern(regexp = STAFF_NUMBER) @Schema(
                            required = true,
                            pattern = STAFF_NUMBER,
                            description = "Staff number of who goes on",
                            examples = "1002")
                    String successor,
            @Pattern(regexp = STAFF_NUMBER) @Schema(
                            pattern = STAFF_NUMBER,
                            description =
                                    "Staff number of whose tickets these are; supervisors give it for"
                                            + " somebody who is away",
                            examples = "1001")
                    @Nullable String predecessor,
            @Text(max = MAX_NOTE, multiline = true) @Schema(minLength = 1, maxLength = MAX_NOTE)
                    @Nullable String note,
            @NotEmpty @Size(max = MAX_TICKETS) @Schema(required = true, minItems = 1, maxItems = MAX_TICKETS)
                    List<@NotNull @Valid TicketNote> tickets) {}

    @Schema(name = "HandedOverTicket")
    record TicketNote(
            @NotNull @Schema(required = true, description = "Id of the ticket") UUID ticket,
            @NotNull @Text(max = MAX_NOTE, multiline = true)
                    @Schema(
                            required = true,
                            minLength = 1,
                            maxLength = MAX_NOTE,
                            description = "How it stands, and what is to be done",
                            examples = "客户下午三点后方便接电话。")
                    String note) {}

    @Schema(name = "AcceptHandover", description = "Tickets that are not disputed pass on")
    record AcceptanceRequest(
            @Text(max = MAX_NOTE, multiline = true) @Schema(minLength = 1, maxLength = MAX_NOTE)
                    @Nullable String note,
            @Size(max = MAX_TICKETS) @Schema(
                            maxItems = MAX_TICKETS,
                            description = "Tickets that the successor doesn't take")
                    @Nullable List<@NotNull @Valid TicketDispute> disputed) {}

    @Schema(name = "DisputedTicket")
    record TicketDispute(
            @NotNull @Schema(required = true, description = "Id of the ticket") UUID ticket,
            @NotNull @Text(max = MAX_NOTE, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_NOTE)
                    String reason) {}

    @Schema(name = "HandoverReason")
    record ReasonRequest(
            @NotNull @Text(max = MAX_NOTE, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_NOTE)
                    String reason) {}
}
