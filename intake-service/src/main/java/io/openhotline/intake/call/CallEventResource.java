package io.openhotline.intake.call;

import io.openhotline.intake.call.domain.CallStatus;
import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Takes what the switchboard tells.
@Path("/calls")
@Tag(name = "Calls")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CallEventResource {
    private static final Pattern REFERENCE = Pattern.compile("[!-~]{1,64}");

    /// The clocks of a switchboard and of this service may differ so much.
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final CallService calls;
    private final TelephoneParser telephones;
    private final CurrentActor actor;
    private final Clock clock;

    CallEventResource(
            CallService calls, TelephoneParser telephones, CurrentActor actor, Clock clock) {
        this.calls = calls;
        this.telephones = telephones;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Path("/{call}/events")
    @Operation(
            operationId = "recordCallEvent",
            summary = "Record what happens to a call",
            description =
                    "For the switchboard. Events may come late and in any order: the first one opens"
                            + " the call, and `at` says in which order they happened. The same `event`"
                            + " with the same `at` is the same event, so a repeat changes nothing. A"
                            + " missed call becomes a call-back.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = RecordedView.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response record(
            @PathParam("call") @Parameter(ref = "call") String reference,
            @NotNull @Valid CallEventRequest body) {
        return error(reference, body.at())
                .map(error -> Problem.invalid(List.of(error)))
                .orElseGet(() -> Response.ok(recorded(reference, body)).build());
    }

    private RecordedView recorded(String reference, CallEventRequest body) {
        return new RecordedView(
                reference, calls.record(reference, body.event(telephones), actor.get()).status());
    }

    private Optional<FieldError> error(String reference, Instant at) {
        if (!REFERENCE.matcher(reference).matches()) {
            return Optional.of(FieldError.of("call", "call-reference"));
        }
        Instant now = clock.instant();
        if (at.isAfter(now.plus(TOLERANCE))) {
            return Optional.of(FieldError.of("/at", "not-in-future"));
        }
        return at.isBefore(now.minus(Duration.ofDays(7)))
                ? Optional.of(FieldError.of("/at", "too-early", now.minus(Duration.ofDays(7))))
                : Optional.empty();
    }

    @Schema(
            name = "RecordedCall",
            requiredProperties = {"call", "status"})
    record RecordedView(String call, CallStatus status) {}
}
