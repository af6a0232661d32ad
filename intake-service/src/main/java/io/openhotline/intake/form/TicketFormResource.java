package io.openhotline.intake.form;

import io.openhotline.intake.form.FormRequests.AttachRequest;
import io.openhotline.intake.form.FormRequests.FillRequest;
import io.openhotline.intake.form.FormRequests.SignOffRequest;
import io.openhotline.intake.policy.FormTemplate;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.pack.PackScoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the commands on forms of a ticket: attach, fill, sign off.
@PackScoped
@Path("/tickets/{ticket}/forms")
@Tag(name = "Forms")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "form-not-found")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "503", ref = "unavailable")
public class TicketFormResource {
    private final FormService forms;
    private final FormReader reader;
    private final TicketLookup lookup;
    private final IntakePolicy policy;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    TicketFormResource(
            FormService forms,
            FormReader reader,
            TicketLookup lookup,
            IntakePolicy policy,
            Idempotency idempotency,
            CurrentActor actor) {
        this.forms = forms;
        this.reader = reader;
        this.lookup = lookup;
        this.policy = policy;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Operation(
            operationId = "attachForm",
            summary = "Attach a form of the pack to a ticket",
            description = "Begins a draft, filled as far as one knows.")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = FormView.class)))
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response attach(
            @PathParam("ticket") @Parameter(ref = "ticket") String ticket,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid AttachRequest body) {
        return policy.form(body.template())
                .map(template -> lookup.with(ticket, id -> attach(id, key, template, body)))
                .orElseGet(
                        () -> Problem.invalid(List.of(FieldError.of("/template", "unknown-form"))));
    }

    @PATCH
    @Path("/{form}")
    @Operation(
            operationId = "fillForm",
            summary = "Fill some fields of a draft",
            description =
                    "Fields that are not given stay as they are, and null clears one. Values are"
                            + " checked one by one; what is required may still be missing.")
    @APIResponse(
            responseCode = "200",
            description = "Filled",
            content = @Content(schema = @Schema(implementation = FormView.class)))
    @APIResponse(responseCode = "409", ref = "form-refused")
    public Response fill(
            @PathParam("ticket") @Parameter(ref = "ticket") String ticket,
            @PathParam("form") @Parameter(ref = "form") UUID form,
            @NotNull @Valid FillRequest body) {
        return lookup.with(
                ticket, id -> response(forms.fill(new FormId(id.value(), form), body.fields())));
    }

    @POST
    @Path("/{form}/sign-off")
    @Operation(
            operationId = "signOffForm",
            summary = "Sign a form off",
            description =
                    "Checks the form as a whole. It doesn't change any more, and its content goes to"
                            + " the department that has the work order.")
    @APIResponse(
            responseCode = "200",
            description = "Signed off",
            content = @Content(schema = @Schema(implementation = FormView.class)))
    @APIResponse(responseCode = "409", ref = "form-refused")
    public Response signOff(
            @PathParam("ticket") @Parameter(ref = "ticket") String ticket,
            @PathParam("form") @Parameter(ref = "form") UUID form,
            @NotNull @Valid SignOffRequest body) {
        return lookup.with(
                ticket,
                id ->
                        response(
                                forms.signOff(
                                        new FormId(id.value(), form),
                                        body.revision(),
                                        actor.get())));
    }

    private Response attach(
            TicketId ticket, @Nullable String key, FormTemplate template, AttachRequest body) {
        Part part = Part.of(template, body.fields() == null ? Map.of() : body.fields());
        return part.errors().isEmpty()
                ? idempotency.required(
                        key,
                        "POST /tickets/" + ticket.value() + "/forms",
                        body,
                        () -> begun(forms.begin(ticket, template, part.values(), actor.get())))
                : Problem.invalid(part.errors());
    }

    private Response begun(TicketFormEntity form) {
        return Response.status(Response.Status.CREATED).entity(reader.view(form)).build();
    }

    private Response response(FormOutcome outcome) {
        return switch (outcome) {
            case FormOutcome.Done(var form) -> Response.ok(reader.view(form)).build();
            case FormOutcome.Refused(var refusal) -> Problem.conflict(refusal);
            case FormOutcome.Invalid(var errors) -> Problem.invalid(errors);
            case FormOutcome.Missing() -> notFound();
        };
    }

    static Response notFound() {
        return Problem.notFound("form-not-found");
    }
}
