package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.domain.Decision;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.Refusal;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.identity.AccessRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Executes a command from HTTP, once for each idempotency key, and turns its decision into a
/// response.
@ApplicationScoped
class CommandExecution {
    private final Idempotency idempotency;
    private final FirstAttempts attempts;
    private final WorkOrderReader workOrders;
    private final CurrentActor actor;
    private final Clock clock;

    CommandExecution(
            Idempotency idempotency,
            FirstAttempts attempts,
            WorkOrderReader workOrders,
            CurrentActor actor,
            Clock clock) {
        this.idempotency = idempotency;
        this.attempts = attempts;
        this.workOrders = workOrders;
        this.actor = actor;
        this.clock = clock;
    }

    Response once(
            @Nullable String key,
            String command,
            UUID workOrderId,
            Object body,
            BiFunction<WorkOrderRows, Origin, Decision> work) {
        return once(key, command, workOrderId, body, null, work);
    }

    /// Counts the command from its first attempt under the same key (F3). `stated` is the backdated
    /// time of an import.
    Response once(
            @Nullable String key,
            String command,
            UUID workOrderId,
            Object body,
            @Nullable Instant stated,
            BiFunction<WorkOrderRows, Origin, Decision> work) {
        String operation = "POST /workorders/" + workOrderId + "/" + command;
        Instant now = clock.instant();
        String attempt = actor.get() + " " + operation;
        Instant arrivedAt = attempts.first(attempt, key, now);
        Response response =
                idempotency.optional(
                        key,
                        operation,
                        body,
                        () ->
                                respond(
                                        workOrderId,
                                        work.apply(rows(), origin(now, arrivedAt, stated))));
        attempts.forget(attempt, key);
        return response;
    }

    /// Executes a request about many work orders.
    ///
    /// @param key refused with 400 if it is missing or malformed
    Response once(
            @Nullable String key,
            String operation,
            Object body,
            BiFunction<WorkOrderRows, Origin, Object> work) {
        Instant now = clock.instant();
        return idempotency.required(
                key,
                operation,
                body,
                () -> Response.ok(work.apply(rows(), origin(now, now, null))).build());
    }

    private WorkOrderRows rows() {
        return WorkOrderRows.of(actor.get(), actor.grant());
    }

    private Origin origin(Instant now, Instant arrivedAt, @Nullable Instant stated) {
        Origin origin =
                stated == null
                        ? Origin.arrived(actor.get(), now, arrivedAt)
                        : Origin.stated(actor.get(), now, stated.truncatedTo(ChronoUnit.MICROS));
        return origin.by(actor.caller().person()).supervised(supervises());
    }

    private boolean supervises() {
        return actor.caller().has(AccessRole.SUPERVISOR) || actor.caller().has(AccessRole.MANAGER);
    }

    /// Leaves the task out, because the response is stored under the idempotency key.
    private Response respond(UUID workOrderId, Decision decision) {
        return switch (decision) {
            case Agreed _ -> Response.ok(workOrders.afterCommand(workOrderId)).build();
            case Refused(var refusal) -> refuse(refusal);
        };
    }

    /// Hides from a department that another one has the work order.
    private static Response refuse(Refusal refusal) {
        Refusal shown =
                refusal == Refusal.NOT_YOUR_WORK_ORDER ? Refusal.WORK_ORDER_NOT_FOUND : refusal;
        return Problem.response(status(shown), Problem.slug(shown), fields(shown));
    }

    private static List<FieldError> fields(Refusal refusal) {
        String field = RefusedField.of(refusal);
        return field == null
                ? List.of()
                : List.of(FieldError.of("/" + field, Problem.slug(refusal)));
    }

    private static int status(Refusal refusal) {
        return switch (refusal) {
            case WORK_ORDER_NOT_FOUND, NOT_YOUR_WORK_ORDER, REVIEW_NOT_FOUND -> 404;
            case ALREADY_ISSUED,
                    ALREADY_ACCEPTED,
                    ALREADY_COMPLETED,
                    ALREADY_RETURNED,
                    ALREADY_RECALLED,
                    SAME_DEPARTMENT,
                    CLOCK_NOT_RUNNING,
                    EXTENSION_AFTER_END,
                    EXTENSION_ALREADY_REQUESTED,
                    EXTENSION_NOT_REQUESTED,
                    EXTENSIONS_USED_UP,
                    OWN_REQUEST,
                    WORK_ORDER_SUSPENDED,
                    NOT_SUSPENDED,
                    NOT_COMPLETED,
                    AWAITING_REVIEW,
                    NOT_AWAITING_REVIEW,
                    NOT_SENT_BACK,
                    ALREADY_REVIEWED,
                    REVIEW_BY_AUTHOR,
                    URGENCY_UNCHANGED,
                    OUTCOME_PROPOSED,
                    NOT_PROPOSED,
                    OWN_PROPOSAL,
                    NOT_THE_HEAD,
                    RETURN_TOO_LATE,
                    HOLDER_NAMED,
                    SUPERVISOR_DECIDES,
                    NOT_RETURNED,
                    TRANSFER_NOT_ALLOWED,
                    NO_LEAD,
                    LEAD_AS_CO_HANDLER,
                    ALREADY_CO_HANDLER,
                    NOT_CO_HANDLER,
                    PART_ALREADY_COMPLETED,
                    LEAD_ONLY,
                    IS_CO_HANDLER,
                    CO_HANDLERS_OPEN,
                    ALREADY_ASSIGNED,
                    NOT_ASSIGNED,
                    SAME_PERSON,
                    PERSON_AWAY,
                    SUPERVISION_NOT_ASKED,
                    SUPERVISION_NOT_ANSWERED ->
                    409;
            case VALIDITY_REQUIRED,
                    VALIDITY_NOT_APPLICABLE,
                    CAUSE_UNKNOWN,
                    CAUSE_NOT_APPLICABLE,
                    TIME_NOT_YOURS_TO_STATE,
                    BEFORE_RECEIPT,
                    BEFORE_ACCEPTANCE,
                    IN_FUTURE,
                    EXPECTED_IN_PAST,
                    EXPECTED_TOO_LATE,
                    EXTENSION_NOT_LATER,
                    EXTENSION_TOO_FAR,
                    EXTENSION_LONGER_THAN_REQUESTED,
                    SUSPENSION_REASON_UNKNOWN,
                    SUSPENSION_IN_PAST,
                    SUSPENSION_TOO_LONG,
                    PROMISE_IN_PAST,
                    PROMISE_TOO_LATE,
                    PERSON_REQUIRED,
                    RETURN_REASON_UNKNOWN,
                    SUGGESTED_DEPARTMENT_UNKNOWN,
                    CO_HANDLER_UNKNOWN,
                    PERSON_UNKNOWN,
                    DEADLINE_IN_PAST,
                    DEADLINE_TOO_LATE,
                    SUPERVISION_IN_PAST,
                    SUPERVISION_TOO_LATE,
                    CHANGE_NOT_OF_CHASE ->
                    422;
        };
    }
}
