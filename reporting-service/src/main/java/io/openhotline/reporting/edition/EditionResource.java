package io.openhotline.reporting.edition;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.FileResponse;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.http.Uuids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the reports that fell due by the pack's calendar (T12).
@Path("/editions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
@APIResponse(responseCode = "503", ref = "unavailable")
public class EditionResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final EditionService editions;
    private final CurrentActor actor;

    EditionResource(EditionService editions, CurrentActor actor) {
        this.editions = editions;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listEditions",
            summary = "List reports that fell due, the oldest first",
            description = "All of them, or with `published` those that are, or are not, published.")
    @Parameter(name = "published", in = ParameterIn.QUERY, ref = "published")
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = EditionPage.class)))
    @APIResponse(responseCode = "400", ref = "unknown-parameter")
    public Response list(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        Boolean published =
                query.read("published", EditionResource::truth, "one-of", "true, false");
        Cursor after = query.cursor();
        int limit = query.limit();
        return query.respond(() -> EditionPage.of(editions.page(published, after, limit)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getEdition",
            summary = "A report that fell due",
            description =
                    "With its comment, its weak points, the report as published, and what events have"
                            + " changed since.")
    @APIResponse(
            responseCode = "200",
            description = "The edition",
            content = @Content(schema = @Schema(implementation = EditionView.class)))
    @APIResponse(responseCode = "404", ref = "edition-not-found")
    public Response get(@PathParam("id") @Parameter(ref = "edition") String id) {
        return found(id, it -> editions.find(it).map(view -> Response.ok(view).build()));
    }

    @PUT
    @Path("/{id}/comment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "commentEdition",
            summary = "Comment a draft",
            description = "Replaces the comment that the draft has.")
    @APIResponse(responseCode = "204", description = "The draft has the comment")
    @APIResponse(responseCode = "400", ref = "unknown-parameter")
    @APIResponse(responseCode = "404", ref = "edition-not-found")
    @APIResponse(responseCode = "409", ref = "edition-published")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "415", ref = "not-json")
    public Response comment(
            @PathParam("id") @Parameter(ref = "edition") String id,
            @NotNull @Valid CommentRequest body) {
        return found(
                id, it -> Optional.of(answer(editions.comment(it, body.comment(), actor.get()))));
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publishEdition",
            summary = "Publish a commented draft",
            description =
                    "The report, its weak points and its files are kept as they are now; what later"
                            + " events change is listed as corrections.")
    @APIResponse(responseCode = "204", description = "The edition is published")
    @APIResponse(responseCode = "404", ref = "edition-not-found")
    @APIResponse(responseCode = "409", ref = "edition-published")
    public Response publish(@PathParam("id") @Parameter(ref = "edition") String id) {
        return found(id, it -> Optional.of(answer(editions.publish(it, actor.get()))));
    }

    @GET
    @Path("/{id}/report.xlsx")
    @Produces({XLSX, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getEditionWorkbook",
            summary = "A published report as a workbook",
            description = "The file of the publication, byte by byte.")
    @APIResponse(responseCode = "200", ref = "report-workbook")
    @APIResponse(responseCode = "404", ref = "edition-not-found")
    public Response workbook(@PathParam("id") @Parameter(ref = "edition") String id) {
        return file(id, XLSX, "xlsx", EditionEntity::workbook);
    }

    @GET
    @Path("/{id}/report.pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getEditionPrint",
            summary = "A published report as a printed document",
            description = "The file of the publication, byte by byte.")
    @APIResponse(responseCode = "200", ref = "report-print")
    @APIResponse(responseCode = "404", ref = "edition-not-found")
    public Response print(@PathParam("id") @Parameter(ref = "edition") String id) {
        return file(id, "application/pdf", "pdf", EditionEntity::print);
    }

    private Response file(
            String id, String type, String ending, Function<EditionEntity, byte[]> content) {
        return found(
                id,
                it ->
                        editions.published(it)
                                .map(edition ->
                                        FileResponse.named(
                                                        Response.ok(content.apply(edition), type),
                                                        "%s-%s.%s"
                                                                .formatted(
                                                                        edition.duty,
                                                                        edition.period,
                                                                        ending))
                                                .build()));
    }

    private static Response found(String id, Function<UUID, Optional<Response>> answer) {
        return Uuids.parse(id)
                .flatMap(answer)
                .orElseGet(() -> Problem.notFound("edition-not-found"));
    }

    private static Response answer(EditionService.Outcome outcome) {
        return switch (outcome) {
            case DONE -> Response.noContent().build();
            case MISSING -> Problem.notFound("edition-not-found");
            case PUBLISHED_BEFORE -> Problem.response(409, "edition-published");
            case COMMENT_MISSING -> Problem.response(409, "edition-not-commented");
        };
    }

    private static Optional<Boolean> truth(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
