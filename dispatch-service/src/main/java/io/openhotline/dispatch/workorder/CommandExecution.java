package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.domain.Decision;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.Refusal;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Executes a command from HTTP, once for each idempotency key, and turns its decision into a
/// response.
@ApplicationScoped
class CommandExecution {
    private final Idempotency idempotency;
    private final WorkOrderReader workOrders;
    private final CurrentActor actor;
    private final Clock clock;

    CommandExecution(
            Idempotency idempotency, WorkOrderReader workOrders, CurrentActor actor, Clock clock) {
        this.idempotency = idempotency;
        this.workOrders = workOrders;
        this.actor = actor;
        this.clock = clock;
    }

    Origin origin() {
        return Origin.now(actor.get(), clock.instant());
    }

    Origin statedOrigin(@Nullable Instant at) {
        return new Origin(
                actor.get(),
                clock.instant(),
                at == null ? null : at.truncatedTo(ChronoUnit.MICROS));
    }

    Response once(
            @Nullable String key,
            String command,
            UUID workOrderId,
            Object body,
            Supplier<Decision> work) {
        return idempotency.optional(
                key,
                "POST /workorders/" + workOrderId + "/" + command,
                body,
                () -> respond(workOrderId, work.get()));
    }

    /// Leaves the task out, because the response is stored under the idempotency key.
    private Response respond(UUID workOrderId, Decision decision) {
        return switch (decision) {
            case Agreed _ ->
                    Response.ok(workOrders.findWithoutTask(workOrderId).orElseThrow()).build();
            case Refused(var refusal) -> Problem.response(status(refusal), Problem.slug(refusal));
        };
    }

    private static int status(Refusal refusal) {
        return switch (refusal) {
            case WORK_ORDER_NOT_FOUND -> 404;
            case NOT_YOUR_WORK_ORDER -> 403;
            case ALREADY_ISSUED,
                    ALREADY_ACCEPTED,
                    ALREADY_COMPLETED,
                    ALREADY_RETURNED,
                    ALREADY_RECALLED,
                    SAME_DEPARTMENT ->
                    409;
            case VALIDITY_REQUIRED,
                    VALIDITY_NOT_APPLICABLE,
                    TIME_NOT_YOURS_TO_STATE,
                    BEFORE_RECEIPT,
                    BEFORE_ACCEPTANCE,
                    IN_FUTURE,
                    EXPECTED_IN_PAST,
                    EXPECTED_TOO_LATE ->
                    422;
        };
    }
}
