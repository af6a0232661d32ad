package io.openhotline.followup.inspection;

import io.openhotline.followup.inspection.SheetCheck.Checked;
import io.openhotline.followup.inspection.domain.Decision;
import io.openhotline.followup.inspection.domain.Decision.Accepted;
import io.openhotline.followup.inspection.domain.Decision.Refused;
import io.openhotline.followup.inspection.domain.DrawReason;
import io.openhotline.followup.inspection.domain.InspectionCommand;
import io.openhotline.followup.inspection.domain.InspectionCommand.Appeal;
import io.openhotline.followup.inspection.domain.InspectionCommand.Complete;
import io.openhotline.followup.inspection.domain.InspectionCommand.DecideAppeal;
import io.openhotline.followup.inspection.domain.Refusal;
import io.openhotline.followup.inspection.domain.Result;
import io.openhotline.followup.inspection.domain.Subject;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.policy.InspectionPolicy;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.pack.PackScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Checks a request against the pack, carries it out once, and turns the decision into a response.
@PackScoped
class InspectionExecution {
    private final InspectionService service;
    private final InspectionReader reader;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final @Nullable InspectionPolicy policy;
    private final Clock clock;

    InspectionExecution(
            InspectionService service,
            InspectionReader reader,
            Idempotency idempotency,
            CurrentActor actor,
            FollowUpPolicy policy,
            Clock clock) {
        this.service = service;
        this.reader = reader;
        this.idempotency = idempotency;
        this.actor = actor;
        this.policy = policy.inspection();
        this.clock = clock;
    }

    Response listen(@Nullable String key, ListenRequest body) {
        if (policy == null) {
            return Problem.response(409, "no-inspection");
        }
        if (body.agent().equals(person())) {
            return Problem.conflict(Refusal.INSPECTOR_HANDLED_WORK);
        }
        return idempotency.required(key, "POST /inspections", body, () -> planned(body));
    }

    private Response planned(ListenRequest body) {
        Instant now = now();
        var plan =
                new InspectionPlan(
                        Subject.LISTENING,
                        body.call(),
                        body.line().strip(),
                        body.agent(),
                        now,
                        DrawReason.CHOSEN,
                        null);
        InspectionEntity row = service.plan(plan, actor.get(), now);
        return Response.status(Status.CREATED)
                .header(HttpHeaders.LOCATION, "/inspections/" + row.id)
                .entity(reader.view(row))
                .build();
    }

    Response complete(UUID id, @Nullable String key, SheetRequest body) {
        return withSubject(
                id,
                subject -> {
                    if (body.sendBack() != null && subject != Subject.TICKET) {
                        return Problem.invalid(
                                List.of(FieldError.of("/sendBack", "only-for-ticket")));
                    }
                    Checked checked = check(subject, body.marks(), body.fatalErrors());
                    return with(checked, result -> complete(id, key, body, result));
                });
    }

    private Response complete(UUID id, @Nullable String key, SheetRequest body, Result result) {
        var command = new Complete(id, result, body.findings(), person(), now());
        return handle(key, "/sheet", body, command);
    }

    Response appeal(UUID id, @Nullable String key, ReasonRequest body) {
        return handle(key, "/appeal", body, new Appeal(id, body.reason(), now()));
    }

    Response decide(UUID id, @Nullable String key, DecideRequest body) {
        List<SheetRequest.MarkRequest> marks = body.marks();
        if (marks == null) {
            return body.fatals() == null
                    ? decide(id, key, body, null)
                    : Problem.invalid(List.of(FieldError.of("/marks", "required")));
        }
        return withSubject(
                id,
                subject ->
                        with(
                                check(subject, marks, body.fatalErrors()),
                                result -> decide(id, key, body, result)));
    }

    private Response decide(
            UUID id, @Nullable String key, DecideRequest body, @Nullable Result result) {
        var command = new DecideAppeal(id, result, body.reason(), person(), now());
        return handle(key, "/appeal/decision", body, command);
    }

    private Response withSubject(UUID id, Function<Subject, Response> work) {
        return service.find(id, rows())
                .map(row -> work.apply(row.subject))
                .orElseGet(InspectionExecution::notFound);
    }

    private Checked check(
            Subject subject, List<SheetRequest.MarkRequest> marks, List<String> fatals) {
        return policy == null
                ? new Checked.Wrong(List.of(FieldError.of("/marks", "unknown-item", "")))
                : SheetCheck.check(policy, subject, marks, fatals);
    }

    private static Response with(Checked checked, Function<Result, Response> work) {
        return switch (checked) {
            case Checked.Fine(var result) -> work.apply(result);
            case Checked.Wrong(var errors) -> Problem.invalid(errors);
        };
    }

    private Response handle(
            @Nullable String key, String path, Object body, InspectionCommand command) {
        Sql rows = rows();
        return idempotency.optional(
                key,
                "POST /inspections/" + command.inspection() + path,
                body,
                () ->
                        service.handle(command, rows, actor.get())
                                .map(decision -> respond(decision, command.inspection(), rows))
                                .orElseGet(InspectionExecution::notFound));
    }

    private Response respond(Decision decision, UUID id, Sql rows) {
        return switch (decision) {
            case Accepted _ -> Response.ok(reader.find(id, rows).orElseThrow()).build();
            case Refused(var reason) -> Problem.conflict(reason);
        };
    }

    private static Response notFound() {
        return Problem.notFound("inspection-not-found");
    }

    private Sql rows() {
        return InspectionRows.of(actor.grant(), actor.caller());
    }

    private String person() {
        return actor.caller().person();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
