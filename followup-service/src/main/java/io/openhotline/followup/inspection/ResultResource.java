package io.openhotline.followup.inspection;

import io.openhotline.followup.inspection.ResultQuery.By;
import io.openhotline.followup.inspection.ResultView.ResultList;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.pack.PackScoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Shows the results of inspections by person, line, item and fatal error.
@PackScoped
@Path("/inspection-results")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Inspections")
public class ResultResource {
    private final ResultService results;
    private final ZoneId zone;
    private final Clock clock;

    ResultResource(ResultService results, FollowUpPolicy policy, Clock clock) {
        this.results = results;
        this.zone = policy.timeZone();
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listInspectionResults",
            summary = "List the results of inspections",
            description =
                    "Sums the sheets of whole months, by person, line, item or fatal error (T14). A"
                            + " decided appeal counts in the month of its sheet. Agents see their own"
                            + " results.")
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            description = "The grouping of the results",
            schema = @Schema(implementation = By.class, defaultValue = "AGENT"))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first month; the current one if missing",
            schema =
                    @Schema(implementation = String.class, pattern = "^" + ResultQuery.MONTH + "$"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last month; the current one if missing",
            schema =
                    @Schema(implementation = String.class, pattern = "^" + ResultQuery.MONTH + "$"))
    @Parameter(
            name = "agent",
            in = ParameterIn.QUERY,
            description = "Staff number of an agent",
            schema =
                    @Schema(
                            implementation = String.class,
                            minLength = 1,
                            maxLength = InspectionQuery.MAX_AGENT))
    @Parameter(
            name = "line",
            in = ParameterIn.QUERY,
            description = "Category of tickets, or queue of calls",
            schema = @Schema(implementation = String.class, minLength = 1, maxLength = 100))
    @APIResponse(
            responseCode = "200",
            description = "The results",
            content = @Content(schema = @Schema(implementation = ResultList.class)))
    @APIResponse(responseCode = "400", ref = "invalid-parameter")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response list(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        ResultQuery query = ResultQuery.read(parameters, clock, zone);
        return parameters.errors().isEmpty()
                ? Response.ok(results.list(query)).build()
                : Problem.invalid(parameters.errors());
    }
}
