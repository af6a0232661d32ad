package io.openhotline.intake.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.intake.call.domain.Call;
import io.openhotline.intake.call.domain.CallStatus;
import io.openhotline.intake.call.domain.Direction;
import io.openhotline.intake.customer.KnownCaller;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a call as an agent's screen pops it up.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Call",
        description = "A call as the switchboard has told it so far",
        requiredProperties = {
            "call",
            "direction",
            "status",
            "agents",
            "startedAt",
            "voiceMessage",
            "tickets",
            "customers",
            "openTickets",
            "callerTickets"
        })
record CallView(
        @Schema(description = "The switchboard's id of the call") String call,
        Direction direction,
        CallStatus status,
        @Schema(
                        description =
                                "The customer's number, masked unless the caller of this operation"
                                        + " has the call, or has taken its call-back or its voice"
                                        + " message; missing when the call is about a sealed ticket",
                        examples = "138****1234")
                @Nullable String phone,
        @Schema(description = "The number that was dialled") @Nullable String called,
        @Nullable String queue,
        @Schema(description = "Staff number of who has the call, or had it at its end")
                @Nullable String agent,
        @Schema(description = "Everybody who talked with the customer, in order")
                List<String> agents,
        Instant startedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Schema(description = "Seconds until the answer, or until the end without one")
                @Nullable Long waitedSeconds,
        @Schema(
                        description =
                                "Whether the pack's time to the answer was kept (T2); missing while"
                                        + " nobody has answered, and when no agent was free")
                @Nullable Boolean answeredInTime,
        @Nullable String cause,
        @Schema(description = "The switchboard's reference of the sound file")
                @Nullable String recording,
        @Schema(description = "Whether the caller left a voice message (T7)") boolean voiceMessage,
        @Schema(description = "Tickets that refer to this call") List<CallerTicketView> tickets,
        @Schema(
                        description =
                                "Customers of the directory with the caller's number, with their level")
                List<KnownCaller> customers,
        @Schema(description = "The newest 20 tickets with the caller's number that are not closed")
                List<CallerTicketView> openTickets,
        @Schema(description = "The newest 20 tickets with the caller's number, newest first")
                List<CallerTicketView> callerTickets) {

    static CallView of(
            CallEntity row,
            Call call,
            @Nullable String phone,
            Duration answerWithin,
            List<CallerTicketView> tickets,
            CallReader.Caller caller) {
        return new CallView(
                row.reference,
                call.direction(),
                call.status(),
                phone,
                row.sealed ? null : call.called().orElse(null),
                call.queue().orElse(null),
                call.agent().orElse(null),
                call.agents(),
                call.startedAt(),
                call.answeredAt().orElse(null),
                call.endedAt().orElse(null),
                call.waited().map(Duration::toSeconds).orElse(null),
                call.answeredWithin(answerWithin, row.freeAgents).orElse(null),
                call.cause().orElse(null),
                row.sealed ? null : call.recording().orElse(null),
                call.hasVoiceMessage(),
                tickets,
                caller.customers(),
                caller.open(),
                caller.newest());
    }
}
