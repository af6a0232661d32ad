package io.openhotline.intake.written;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.BackdatedTime;
import io.openhotline.intake.written.WrittenRequests.RegisterRequest;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.http.Uuids;
import io.openhotline.platform.pack.PackScoped;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the registration and the lists of letters, faxes, e-mails and papers (T6).
@PackScoped
@Path("/written-matters")
@Tag(name = "Written matters", description = "Letters, faxes, e-mails and papers (T6)")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class WrittenMatterResource {
    static final String GET = "getWrittenMatter";

    private final WrittenMatterService matters;
    private final WrittenMatterReader reader;
    private final IntakePolicy policy;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Ids ids;
    private final Clock clock;

    WrittenMatterResource(
            WrittenMatterService matters,
            WrittenMatterReader reader,
            IntakePolicy policy,
            Idempotency idempotency,
            CurrentActor actor,
            Ids ids,
            Clock clock) {
        this.matters = matters;
        this.reader = reader;
        this.policy = policy;
        this.idempotency = idempotency;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "registerWrittenMatter",
            summary = "Register a letter, fax or paper",
            description =
                    "Starts the clock of the pack (T6). The original follows as a file"
                            + " (`fileOriginal`). An e-mail registers itself. A statement of a"
                            + " visitor is not registered but filed on the spot (`fileTicket`).")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = WrittenMatterView.class)))
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response register(
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid RegisterRequest body) {
        Instant now = clock.instant();
        List<FieldError> errors = errors(body, now);
        return idempotency.required(
                key,
                "POST /written-matters",
                body,
                () -> errors.isEmpty() ? registered(body, now) : Problem.invalid(errors));
    }

    private List<FieldError> errors(RegisterRequest body, Instant now) {
        var errors = new ArrayList<FieldError>();
        if (!policy.isWritten(body.channel())) {
            errors.add(FieldError.of("/channel", "written-channel"));
        }
        BackdatedTime.bounds("/receivedAt", body.receivedAt(), now).ifPresent(errors::add);
        return errors;
    }

    private Response registered(RegisterRequest body, Instant now) {
        UUID id = ids.next();
        Instant received = BackdatedTime.orNow(body.receivedAt(), now);
        matters.register(id, body.matter(received), actor.get(), now);
        WrittenMatterView view = reader.find(id).orElseThrow();
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, view.self())
                .entity(view)
                .build();
    }

    @GET
    @Path("/{matter}")
    @Operation(
            operationId = GET,
            summary = "Show a written matter",
            description = "Each reading in clear is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The matter",
            content = @Content(schema = @Schema(implementation = WrittenMatterView.class)))
    @APIResponse(responseCode = "404", ref = "written-matter-not-found")
    public Response get(@PathParam("matter") @Parameter(ref = "matter") String matter) {
        Optional<WrittenMatterView> found = Uuids.parse(matter).flatMap(reader::find);
        return found.map(it -> Response.ok(it).build()).orElseGet(WrittenMatterResource::notFound);
    }

    @GET
    @Operation(
            operationId = "listWrittenMatters",
            summary = "List written matters, the newest receipt first",
            description = "All given filters must hold. Names are masked, texts are left out.")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"REGISTERED", "REFERRED", "ENTERED", "SET_ASIDE"}))
    @Parameter(
            name = "channel",
            in = ParameterIn.QUERY,
            description = "Code of a channel",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 60))
    @Parameter(
            name = "ticket",
            in = ParameterIn.QUERY,
            description = "Id of the ticket that has taken it up",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Earliest time of receipt",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Time of receipt before which it came in",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = WrittenMatterPage.class)))
    public Response list(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        WrittenMatterQuery query = WrittenMatterQuery.read(parameters);
        return parameters.errors().isEmpty()
                ? Response.ok(reader.page(query)).build()
                : Problem.invalid(parameters.errors());
    }

    static Response notFound() {
        return Problem.notFound("written-matter-not-found");
    }

    /// Documents the shape of a page.
    @Schema(name = "WrittenMatterPage", requiredProperties = "items")
    record WrittenMatterPage(
            List<WrittenMatterView> items,
            @Schema(description = "Cursor of the next page") @Nullable String next) {}
}
