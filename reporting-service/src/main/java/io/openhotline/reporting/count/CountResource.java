package io.openhotline.reporting.count;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Uuids;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.figure.FigureService;
import io.openhotline.reporting.figure.QuestionReader;
import io.openhotline.reporting.figure.domain.Question;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Counts of combinations that no rollup keeps.
@PackScoped
@Path("/counts")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
@APIResponse(responseCode = "503", ref = "unavailable")
public class CountResource {
    private final CountService counts;
    private final FigureService figures;
    private final QuestionReader reader;
    private final ReportingPolicy policy;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    CountResource(
            CountService counts,
            FigureService figures,
            QuestionReader reader,
            ReportingPolicy policy,
            Idempotency idempotency,
            CurrentActor actor) {
        this.counts = counts;
        this.figures = figures;
        this.reader = reader;
        this.policy = policy;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestCount",
            summary = "Count any combination of dimensions",
            description =
                    "Counts the tickets of a period one by one, in the background, by up to four"
                            + " dimensions with any filters. The count goes on after a restart. It"
                            + " is deleted a week after its end. A department gets the figures of"
                            + " the tickets that it holds.")
    @APIResponse(
            responseCode = "202",
            description = "The count is requested; `Location` is its address",
            content = @Content(schema = @Schema(implementation = CountView.class)))
    @APIResponse(responseCode = "400", ref = "not-a-count")
    @APIResponse(
            responseCode = "409",
            description = "`too-many-counts`: 20 counts are running already")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "415", ref = "not-json")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response request(
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid CountRequest body) {
        CountRequest.Read read = body.read(reader, policy.weekStart());
        Question question = read.question();
        return question == null
                ? Problem.invalid(read.errors())
                : idempotency.required(key, "POST /counts", body, () -> accept(question));
    }

    private Response accept(Question question) {
        return counts.request(question, actor.get())
                .map(job ->
                        Response.accepted(CountView.of(job, figures))
                                .header(HttpHeaders.LOCATION, "/counts/" + job.id())
                                .build())
                .orElseGet(() -> Problem.response(409, "too-many-counts"));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCount",
            summary = "A count with its progress",
            description = "Its lines are there once it is done.")
    @APIResponse(
            responseCode = "200",
            description = "The count",
            content = @Content(schema = @Schema(implementation = CountView.class)))
    @APIResponse(
            responseCode = "404",
            description =
                    "`count-not-found`: there is no such count, or it is another department's")
    public Response get(
            @PathParam("id")
                    @Parameter(
                            description = "The id of the count",
                            schema = @Schema(implementation = UUID.class))
                    String id) {
        return Uuids.parse(id)
                .flatMap(parsed -> counts.find(parsed, reader.department()))
                .map(job -> Response.ok(CountView.of(job, figures)).build())
                .orElseGet(() -> Problem.notFound("count-not-found"));
    }
}
