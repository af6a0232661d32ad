package io.openhotline.intake.call;

import io.openhotline.intake.call.domain.CallEvent;
import io.openhotline.intake.call.domain.CallEventKind;
import io.openhotline.intake.call.domain.Direction;
import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.intake.ticket.domain.Telephone;
import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the body of `POST /calls/{call}/events`.
@Schema(
        name = "RecordCallEvent",
        description = "What the switchboard tells; only `event` and `at` are needed")
record CallEventRequest(
        @NotNull @Schema(required = true) CallEventKind event,
        @NotNull @Schema(required = true, description = "When it happened, not when it was told")
                Instant at,
        @Nullable Direction direction,
        @Text(max = MAX_NAME)
                @Schema(
                        maxLength = MAX_NAME,
                        description = "The customer's number, in any spelling",
                        examples = "13800001234")
                @Nullable String caller,
        @Text(max = MAX_NAME)
                @Schema(maxLength = MAX_NAME, description = "The number that was dialled")
                @Nullable String called,
        @Text(max = MAX_NAME) @Schema(maxLength = MAX_NAME, examples = "water")
                @Nullable String queue,
        @Text(max = MAX_NAME)
                @Schema(
                        maxLength = MAX_NAME,
                        description = "Staff number of the agent who answers, gets it, or joins",
                        examples = "1001")
                @Nullable String agent,
        @Min(0) @Max(100_000) @Schema(
                        minimum = "0",
                        maximum = "100000",
                        description =
                                "Agents of the queue who were free at that moment. The 15 seconds"
                                        + " of T2 count calls for which it was above 0.")
                @Nullable Integer freeAgents,
        @Text(max = MAX_NAME) @Schema(maxLength = MAX_NAME, examples = "normalClearing")
                @Nullable String cause,
        @Text(max = 500)
                @Schema(
                        maxLength = 500,
                        description = "The switchboard's reference of the sound file")
                @Nullable String recording) {
    static final int MAX_NAME = 64;

    CallEvent event(TelephoneParser telephones) {
        return new CallEvent(
                event,
                at.truncatedTo(ChronoUnit.MICROS),
                direction,
                number(caller, telephones),
                number(called, telephones),
                queue,
                agent,
                freeAgents,
                cause,
                recording);
    }

    /// Keeps as it is what can't be read as a number, such as `anonymous`: a call isn't refused.
    private static @Nullable String number(@Nullable String written, TelephoneParser telephones) {
        return Optional.ofNullable(written)
                .map(text -> telephones.parse(text).map(Telephone::number).orElse(text))
                .orElse(null);
    }
}
