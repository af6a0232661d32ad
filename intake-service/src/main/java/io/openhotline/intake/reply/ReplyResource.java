package io.openhotline.intake.reply;

import io.openhotline.intake.mail.MailAddress;
import io.openhotline.intake.policy.ReplyForm;
import io.openhotline.intake.reply.ReplyRequests.DropRequest;
import io.openhotline.intake.reply.ReplyRequests.GiveRequest;
import io.openhotline.intake.reply.ReplyRequests.SignaturePart;
import io.openhotline.intake.reply.domain.ReplyDecision;
import io.openhotline.intake.ticket.BackdatedTime;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.http.Uuids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the replies that are to be given, and takes the proofs that they were.
@Path("/replies")
@Tag(name = "Replies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class ReplyResource {
    private final ReplyReader reader;
    private final ReplyService replies;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    ReplyResource(
            ReplyReader reader,
            ReplyService replies,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock) {
        this.reader = reader;
        this.replies = replies;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listReplies",
            summary = "List replies, the oldest first",
            description =
                    "All given filters must hold. `status=OPEN` is what the desk has to do; its"
                            + " clocks are in the list of tasks. Masked.")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"OPEN", "SENDING", "GIVEN", "DROPPED"}))
    @Parameter(
            name = "form",
            in = ParameterIn.QUERY,
            description = "The form that was asked for",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "CALL",
                                "SMS",
                                "EMAIL",
                                "LETTER",
                                "FAX",
                                "WECHAT",
                                "IN_PERSON"
                            }))
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = ReplyPage.class)))
    public Response list(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        ReplyQuery query = ReplyQuery.read(parameters);
        return parameters.errors().isEmpty()
                ? Response.ok(reader.page(query)).build()
                : Problem.invalid(parameters.errors());
    }

    @POST
    @Path("/{reply}/proof")
    @Operation(
            operationId = "giveReply",
            summary = "Say that the customer was told, with the proof",
            description =
                    "`EMAIL` sends the text, and so do `SMS` and `WECHAT` where there is a gateway: the"
                            + " reply is `SENDING` until the mail server or the gateway has taken it,"
                            + " and open again if it refuses, or if a mail comes back. A category of the pack may want"
                            + " the customer's signature (P7): a scan, or a name with time and"
                            + " witness.")
    @APIResponse(responseCode = "204", description = "Recorded, or queued")
    @APIResponse(responseCode = "404", ref = "reply-not-found")
    @APIResponse(responseCode = "409", ref = "reply-refused")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response give(
            @PathParam("reply") @Parameter(ref = "reply") String reply,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid GiveRequest body) {
        Instant now = clock.instant();
        List<FieldError> errors = errors(body, now);
        return with(
                reply,
                "proof",
                key,
                body,
                id -> () -> errors.isEmpty() ? give(id, body, now) : Problem.invalid(errors));
    }

    private static List<FieldError> errors(GiveRequest body, Instant now) {
        var errors = new ArrayList<FieldError>();
        if (body.givenAt() != null) {
            BackdatedTime.bounds("/givenAt", body.givenAt(), now).ifPresent(errors::add);
        }
        SignaturePart signature = body.signature();
        if (signature != null) {
            BackdatedTime.bounds("/signature/signedAt", signature.signedAt(), now)
                    .ifPresent(errors::add);
        }
        if (body.form() == ReplyForm.EMAIL
                && body.to() != null
                && !MailAddress.isValid(body.to())) {
            errors.add(FieldError.of("/to", "e-mail"));
        }
        return errors;
    }

    private Response give(UUID id, GiveRequest body, Instant now) {
        return replies.give(id, body.proof(actor.get().toString(), now))
                .map(ReplyResource::response)
                .orElseGet(ReplyResource::notFound);
    }

    private static Response response(ReplyService.Given given) {
        return switch (given) {
            case ReplyService.Given.Decided(var decision) -> response(decision);
            case ReplyService.Given.Wrong(var pointer, var rule) ->
                    Problem.invalid(List.of(FieldError.of(pointer, rule)));
        };
    }

    @POST
    @Path("/{reply}/dropping")
    @Operation(
            operationId = "dropReply",
            summary = "Say why nobody has to be told",
            description = "For a customer who wants no reply or can't be reached.")
    @APIResponse(responseCode = "204", description = "Dropped")
    @APIResponse(responseCode = "404", ref = "reply-not-found")
    @APIResponse(responseCode = "409", ref = "reply-refused")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response drop(
            @PathParam("reply") @Parameter(ref = "reply") String reply,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid DropRequest body) {
        return with(
                reply,
                "dropping",
                key,
                body,
                id ->
                        () ->
                                replies.drop(id, body.reason(), actor.get(), clock.instant())
                                        .map(ReplyResource::response)
                                        .orElseGet(ReplyResource::notFound));
    }

    private Response with(
            String reply,
            String name,
            @Nullable String key,
            Object body,
            Function<UUID, Supplier<Response>> work) {
        return Uuids.parse(reply)
                .map(id ->
                        idempotency.required(
                                key, "POST /replies/" + id + "/" + name, body, work.apply(id)))
                .orElseGet(ReplyResource::notFound);
    }

    private static Response response(ReplyDecision decision) {
        return switch (decision) {
            case ReplyDecision.Agreed _ -> Response.noContent().build();
            case ReplyDecision.Refused(var reason) -> Problem.conflict(reason);
        };
    }

    private static Response notFound() {
        return Problem.notFound("reply-not-found");
    }

    /// Documents the shape of a page.
    @Schema(name = "ReplyPage", requiredProperties = "items")
    record ReplyPage(
            List<ReplyView> items,
            @Schema(description = "Cursor of the next page") @Nullable String next) {}
}
