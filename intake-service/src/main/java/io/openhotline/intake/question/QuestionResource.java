package io.openhotline.intake.question;

import io.openhotline.intake.question.QuestionRequests.AnswerQuestionRequest;
import io.openhotline.intake.question.QuestionRequests.AskRequest;
import io.openhotline.intake.question.QuestionService.Outcome;
import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves asking a supervisor, the answer, and the withdrawal of a question (P2).
@Path("/questions")
@Tag(name = "Desk")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class QuestionResource {
    private final QuestionService questions;
    private final TicketLookup lookup;
    private final Idempotency idempotency;
    private final CurrentActor current;

    QuestionResource(
            QuestionService questions,
            TicketLookup lookup,
            Idempotency idempotency,
            CurrentActor current) {
        this.questions = questions;
        this.lookup = lookup;
        this.idempotency = idempotency;
        this.current = current;
    }

    @POST
    @Operation(
            operationId = "askQuestion",
            summary = "Put a question to a supervisor",
            description =
                    "Opens a task of the supervisors, due within the minutes of the pack. It may be"
                            + " asked before the ticket is filed, which then is filed with the answer or"
                            + " without one.")
    @APIResponse(
            responseCode = "201",
            description = "Asked",
            content = @Content(schema = @Schema(implementation = QuestionView.class)))
    @APIResponse(responseCode = "404", ref = "ticket-not-found")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response ask(
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid AskRequest body) {
        UUID ticket = body.ticket();
        return ticket == null ? once(key, body) : lookup.existing(ticket, _ -> once(key, body));
    }

    @POST
    @Path("/{question}/answer")
    @Operation(
            operationId = "answerQuestion",
            summary = "Answer a question",
            description = "The answer comes back in the list of who asked.")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = QuestionView.class)))
    @APIResponse(responseCode = "404", ref = "question-not-found")
    @APIResponse(responseCode = "409", ref = "question-refused")
    @APIResponse(responseCode = "413", ref = "too-large")
    public Response answer(
            @PathParam("question") @Parameter(ref = "question") UUID id,
            @NotNull @Valid AnswerQuestionRequest body) {
        QuestionAdvice advice = Objects.requireNonNullElse(body.advice(), QuestionAdvice.ANSWER);
        return response(questions.answer(id, body.answer(), advice, current.caller().person()));
    }

    @POST
    @Path("/{question}/withdrawal")
    @Operation(
            operationId = "withdrawQuestion",
            summary = "Withdraw a question of one's own",
            description = "Ends the task of the supervisors.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = QuestionView.class)))
    @APIResponse(responseCode = "404", ref = "question-not-found")
    @APIResponse(responseCode = "409", ref = "question-refused")
    public Response withdraw(@PathParam("question") @Parameter(ref = "question") UUID id) {
        return response(questions.withdraw(id, current.caller().person()));
    }

    private Response once(@Nullable String key, AskRequest body) {
        return idempotency.required(key, "POST /questions", body, () -> asked(body));
    }

    private Response asked(AskRequest body) {
        QuestionView view =
                questions.ask(body.ticket(), body.question(), current.caller().person());
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    private static Response response(Optional<Outcome> outcome) {
        return outcome.map(QuestionResource::response)
                .orElseGet(() -> Problem.notFound("question-not-found"));
    }

    private static Response response(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var question) -> Response.ok(question).build();
            case Outcome.Refused(var refusal) -> Problem.conflict(refusal);
        };
    }
}
