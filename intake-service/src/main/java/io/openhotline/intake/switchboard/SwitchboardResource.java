package io.openhotline.intake.switchboard;

import io.openhotline.intake.call.CallService;
import io.openhotline.intake.call.domain.Call;
import io.openhotline.intake.call.domain.CallEvent;
import io.openhotline.intake.call.domain.CallStatus;
import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Takes events in the shape that switchboards speak to help desks.
@Path("/switchboard")
@Tag(name = "Calls")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SwitchboardResource {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Duration OLDEST = Duration.ofDays(7);

    private final SwitchboardBody bodies;
    private final Validator validator;
    private final CallService calls;
    private final TelephoneParser telephones;
    private final CurrentActor actor;
    private final Clock clock;

    SwitchboardResource(
            SwitchboardBody bodies,
            Validator validator,
            CallService calls,
            TelephoneParser telephones,
            CurrentActor actor,
            Clock clock) {
        this.bodies = bodies;
        this.validator = validator;
        this.calls = calls;
        this.telephones = telephones;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Path("/events")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
    @Operation(
            operationId = "recordSwitchboardEvent",
            summary = "Record an event as switchboards tell it to help desks",
            description =
                    "`newCall`, `answer` and `hangup` as other help desks take them, and what happens"
                            + " besides. The same as `POST /calls/{call}/events` in other words: an"
                            + " event of an unknown call opens it, and a repeat changes nothing.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SwitchboardRequest.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                        schema = @Schema(implementation = SwitchboardRequest.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = SwitchboardView.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response record(@Context HttpHeaders headers, InputStream body) throws IOException {
        SwitchboardRequest told = bodies.read(headers.getMediaType(), body.readAllBytes());
        check(told);
        Instant now = clock.instant();
        return error(told.at(), now)
                .map(error -> Problem.invalid(List.of(error)))
                .orElseGet(() -> Response.ok(recorded(told, now)).build());
    }

    private void check(SwitchboardRequest told) {
        Set<ConstraintViolation<SwitchboardRequest>> violations = validator.validate(told);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }

    private static Optional<FieldError> error(@Nullable Instant at, Instant now) {
        if (at == null) {
            return Optional.empty();
        }
        if (at.isAfter(now.plus(TOLERANCE))) {
            return Optional.of(FieldError.of("/at", "not-in-future"));
        }
        return at.isBefore(now.minus(OLDEST))
                ? Optional.of(FieldError.of("/at", "too-early", now.minus(OLDEST)))
                : Optional.empty();
    }

    private SwitchboardView recorded(SwitchboardRequest told, Instant now) {
        CallEvent event = told.event(now, telephones);
        Call call =
                told.at() == null
                        ? calls.recordOnce(told.callId(), event, actor.get())
                        : calls.record(told.callId(), event, actor.get());
        return new SwitchboardView(told.callId(), call.status());
    }

    @Schema(
            name = "RecordedSwitchboardEvent",
            requiredProperties = {"callId", "status"})
    record SwitchboardView(String callId, CallStatus status) {}
}
