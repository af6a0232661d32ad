package io.openhotline.platform.dailycount;

import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Defines the operations by which reporting compares its figures with those of a service; the
/// resource of a service at `/daily-counts` inherits them.
@Tag(name = "Reconciliation", description = "What this service counts itself, for comparison")
public abstract class DailyCountResource {
    private static final String ZONE = "The IANA time zone of the days";

    private final DailyCounts counts;

    protected DailyCountResource(DailyCounts counts) {
        this.counts = counts;
    }

    @GET
    @RunOnVirtualThread
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "countByDay",
            summary = "Count tickets by day",
            description =
                    "The sums of each day of at most a year, for the comparison with reports. A day"
                            + " without tickets is missing.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            required = true,
            description = "The first day",
            schema = @Schema(implementation = LocalDate.class))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            required = true,
            description = "The last day, which belongs to the range",
            schema = @Schema(implementation = LocalDate.class))
    @Parameter(
            name = "zone",
            in = ParameterIn.QUERY,
            required = true,
            description = ZONE,
            schema = @Schema(implementation = String.class),
            example = "Asia/Shanghai")
    @APIResponse(
            responseCode = "200",
            description = "The days",
            content = @Content(schema = @Schema(implementation = CountedDays.class)))
    @APIResponse(
            responseCode = "400",
            description = "`invalid-request`: a parameter is missing, unknown or wrong")
    public Response days(@Context UriInfo uri) {
        DayQuery query = DayQuery.range(new QueryReader(uri.getQueryParameters()));
        Days days = query.days();
        return days == null
                ? Problem.invalid(query.errors())
                : Response.ok(new CountedDays(counts.days(days))).build();
    }

    @GET
    @Path("/{day}/tickets")
    @RunOnVirtualThread
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getTicketsOfDay",
            summary = "The tickets of a day with what they add",
            description = "The tickets under the sums of a day, page by page.")
    @Parameter(
            name = "zone",
            in = ParameterIn.QUERY,
            required = true,
            description = ZONE,
            schema = @Schema(implementation = String.class),
            example = "Asia/Shanghai")
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = "`next` of the page before",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "Size of the page",
            schema =
                    @Schema(
                            implementation = Integer.class,
                            minimum = "1",
                            maximum = "1000",
                            defaultValue = "1000"))
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = CountedTickets.class)))
    @APIResponse(
            responseCode = "400",
            description = "`invalid-request`: a parameter is missing, unknown or wrong")
    public Response tickets(
            @PathParam("day")
                    @Parameter(
                            description = "The day",
                            schema = @Schema(implementation = LocalDate.class))
                    String day,
            @Context UriInfo uri) {
        DayQuery query = DayQuery.day(day, new QueryReader(uri.getQueryParameters()));
        Days days = query.days();
        return days == null
                ? Problem.invalid(query.errors())
                : Response.ok(page(days, query)).build();
    }

    private CountedTickets page(Days days, DayQuery query) {
        return CountedTickets.of(
                counts.tickets(days, query.after(), query.limit() + 1), query.limit());
    }
}
