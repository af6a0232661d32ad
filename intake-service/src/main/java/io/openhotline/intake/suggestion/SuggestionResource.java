package io.openhotline.intake.suggestion;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.FileResponse;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.http.Uuids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the librarian's list of suggestions and the report of a month (T4).
@Path("/suggestions")
@Tag(name = "Suggestions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "503", ref = "unavailable")
public class SuggestionResource {
    private final SuggestionService suggestions;
    private final SuggestionListService list;
    private final CurrentActor actor;
    private final Clock clock;

    SuggestionResource(
            SuggestionService suggestions,
            SuggestionListService list,
            CurrentActor actor,
            Clock clock) {
        this.suggestions = suggestions;
        this.list = list;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listSuggestions",
            summary = "List suggestions, the oldest first",
            description = "Those that are not filed yet, or with `filed=true` those that are.")
    @Parameter(name = "filed", in = ParameterIn.QUERY, ref = "filed")
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = SuggestionPage.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    public Response list(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        SuggestionQuery query = SuggestionQuery.read(parameters);
        return parameters.errors().isEmpty()
                ? Response.ok(list.page(query)).build()
                : Problem.invalid(parameters.errors());
    }

    @POST
    @Path("/{ticket}/filing")
    @Operation(
            operationId = "fileSuggestion",
            summary = "File a suggestion",
            description = "With what becomes of it. It is done once.")
    @APIResponse(responseCode = "204", description = "Filed")
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "404", ref = "suggestion-not-found")
    @APIResponse(responseCode = "409", ref = "suggestion-filed")
    @APIResponse(responseCode = "413", ref = "too-large")
    public Response file(
            @PathParam("ticket") @Parameter(ref = "suggestion") String ticket,
            @NotNull @Valid SuggestionFilingRequest body) {
        return Uuids.parse(ticket)
                .map(id -> suggestions.file(id, body, actor.get(), clock.instant()))
                .map(SuggestionResource::response)
                .orElseGet(() -> Problem.notFound("suggestion-not-found"));
    }

    @GET
    @Path("/export")
    @Produces("text/csv")
    @Operation(
            operationId = "exportSuggestions",
            summary = "Report the suggestions of a month",
            description =
                    "All that were received in the month, in the time zone of the hotline, as CSV in"
                            + " UTF-8 for spreadsheets. Numbers in texts are masked.")
    @Parameter(name = "month", in = ParameterIn.QUERY, ref = "month")
    @APIResponse(
            responseCode = "200",
            description = "A line for each suggestion",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    public Response export(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        YearMonth month = parameters.read("month", SuggestionResource::month, "month");
        if (!parameters.errors().isEmpty()) {
            return Problem.invalid(parameters.errors());
        }
        return month == null
                ? Problem.invalid(List.of(Problem.FieldError.of("month", "required")))
                : file(month);
    }

    private Response file(YearMonth month) {
        return FileResponse.named(
                        Response.ok(list.table(month), "text/csv;charset=UTF-8"),
                        "suggestions-%s.csv".formatted(month))
                .build();
    }

    private static Response response(SuggestionService.Filing filing) {
        return switch (filing) {
            case FILED -> Response.noContent().build();
            case MISSING -> Problem.notFound("suggestion-not-found");
            case FILED_BEFORE -> Problem.response(409, "suggestion-filed");
        };
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}")
                    ? Optional.of(YearMonth.parse(text))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Documents the shape of a page of suggestions.
    @Schema(name = "SuggestionPage", requiredProperties = "items")
    record SuggestionPage(
            List<SuggestionView> items,
            @Schema(description = "Cursor of the next page") @Nullable String next) {}
}
