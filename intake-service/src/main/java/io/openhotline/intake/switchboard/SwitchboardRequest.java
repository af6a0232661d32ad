package io.openhotline.intake.switchboard;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.openhotline.intake.call.domain.CallEvent;
import io.openhotline.intake.call.domain.CallEventKind;
import io.openhotline.intake.call.domain.Direction;
import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.intake.ticket.domain.Telephone;
import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the body of `POST /switchboard/events`, as JSON or as a form. Fields that other help
/// desks know and this one doesn't are skipped.
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(
        name = "SwitchboardEvent",
        description =
                "What the switchboard tells; only `event` and `callId` are needed. Other fields are"
                        + " skipped")
record SwitchboardRequest(
        @NotNull @Schema(
                        required = true,
                        enumeration = {
                            "newCall",
                            "answer",
                            "hangup",
                            "queue",
                            "abandon",
                            "hold",
                            "unhold",
                            "transfer",
                            "join",
                            "recording",
                            "voicemail"
                        },
                        examples = "newCall")
                SwitchboardEvent event,
        @NotNull @Pattern(regexp = "[!-~]{1,64}") @Schema(required = true, examples = "1763251940.17")
                String callId,
        @Schema(
                        description =
                                "When it happened. Without it, the time of the request counts, and an"
                                        + " event that the call has already is skipped")
                @Nullable Instant at,
        @Text(max = MAX) @Schema(maxLength = MAX, description = "Who called, in any spelling")
                @Nullable String from,
        @Text(max = MAX) @Schema(maxLength = MAX, description = "Who was called")
                @Nullable String to,
        @Schema(
                        enumeration = {"in", "out"},
                        description = "`in`: a customer called the hotline")
                @Nullable Way direction,
        @Text(max = MAX) @Schema(maxLength = MAX, examples = "water") @Nullable String queue,
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                @Size(max = 20) @Schema(maxItems = 20, description = "Staff numbers; the first one is taken")
                @Nullable List<@NotNull @Text(max = MAX) String> user,
        @Text(max = MAX)
                @Schema(
                        maxLength = MAX,
                        description = "Who answered or gets the call; goes before `user`",
                        examples = "1001")
                @Nullable String answeringNumber,
        @Text(max = MAX) @Schema(maxLength = MAX, examples = "normalClearing")
                @Nullable String cause,
        @Text(max = 500) @Schema(maxLength = 500, description = "Of a `recording` or `voicemail`")
                @Nullable String file,
        @Min(0) @Max(100_000) @Schema(
                        minimum = "0",
                        maximum = "100000",
                        description = "Agents of the queue who were free at that moment (T2)")
                @Nullable Integer freeAgents) {
    private static final int MAX = 64;

    /// Says who called whom.
    enum Way {
        @JsonProperty("in")
        IN,
        @JsonProperty("out")
        OUT
    }

    /// @param now the time of an event without one
    CallEvent event(Instant now, TelephoneParser telephones) {
        boolean out = direction == Way.OUT;
        return new CallEvent(
                event.kind(),
                (at == null ? now : at).truncatedTo(ChronoUnit.MICROS),
                direction == null ? null : out ? Direction.OUT : Direction.IN,
                number(out ? to : from, telephones),
                number(out ? from : to, telephones),
                queue,
                agent().orElse(null),
                freeAgents,
                cause,
                file);
    }

    /// Drops the agent of a ringing call, which nobody has answered yet.
    private Optional<String> agent() {
        return event.kind() == CallEventKind.RINGING
                ? Optional.empty()
                : Optional.ofNullable(answeringNumber)
                        .or(() ->
                                Optional.ofNullable(user).stream()
                                        .flatMap(List::stream)
                                        .findFirst());
    }

    private static @Nullable String number(@Nullable String written, TelephoneParser telephones) {
        return Optional.ofNullable(written)
                .map(text -> telephones.parse(text).map(Telephone::number).orElse(text))
                .orElse(null);
    }
}
