package io.openhotline.intake.agent;

import io.openhotline.intake.agent.domain.AgentState;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.Text;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Takes what the switchboard tells about agents.
@Path("/agents")
@Tag(name = "Calls")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AgentStateResource {
    private static final Pattern AGENT = Pattern.compile("[!-~]{1,64}");
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Duration OLDEST = Duration.ofDays(7);

    private final AgentStateService states;
    private final Clock clock;

    AgentStateResource(AgentStateService states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    @POST
    @Path("/{agent}/states")
    @Operation(
            operationId = "recordAgentState",
            summary = "Record what an agent does",
            description =
                    "For the switchboard. A call whose events don't say how many agents were free"
                            + " (`freeAgents`) is counted by these states (T2). The same agent, queue"
                            + " and `at` is the same state, so a repeat changes nothing.")
    @APIResponse(responseCode = "204", description = "Recorded")
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response record(
            @PathParam("agent")
                    @Parameter(
                            description = "Staff number of the agent",
                            schema = @Schema(minLength = 1, maxLength = 64, examples = "1001"))
                    String agent,
            @NotNull @Valid AgentStateRequest body) {
        Optional<FieldError> error = error(agent, body.at());
        if (error.isPresent()) {
            return Problem.invalid(List.of(error.get()));
        }
        states.record(agent, body.queue(), body.state(), body.at());
        return Response.noContent().build();
    }

    private Optional<FieldError> error(String agent, Instant at) {
        if (!AGENT.matcher(agent).matches()) {
            return Optional.of(FieldError.of("agent", "agent"));
        }
        Instant now = clock.instant();
        if (at.isAfter(now.plus(TOLERANCE))) {
            return Optional.of(FieldError.of("/at", "not-in-future"));
        }
        return at.isBefore(now.minus(OLDEST))
                ? Optional.of(FieldError.of("/at", "too-early", now.minus(OLDEST)))
                : Optional.empty();
    }

    @Schema(name = "RecordAgentState")
    record AgentStateRequest(
            @NotNull @Schema(required = true) AgentState state,
            @NotNull @Schema(required = true, description = "Since when") Instant at,
            @Text(max = 64)
                    @Schema(
                            maxLength = 64,
                            description = "Only for this queue; without it, for all queues",
                            examples = "water")
                    @Nullable String queue) {}
}
