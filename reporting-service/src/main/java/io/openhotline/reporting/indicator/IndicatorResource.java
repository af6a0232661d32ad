package io.openhotline.reporting.indicator;

import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Timing;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The indicators of the pack and what they mean.
@PackScoped
@Path("/indicators")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class IndicatorResource {
    @Schema(requiredProperties = {"items", "measures", "times"})
    record Indicators(
            List<IndicatorView> items,
            @Schema(description = "The counts that figures and indicators are made of")
                    List<MeasureView> measures,
            @Schema(description = "The times that figures have") List<TimingView> times) {}

    private final ReportingPolicy policy;

    IndicatorResource(ReportingPolicy policy) {
        this.policy = policy;
    }

    @GET
    @Operation(
            operationId = "listIndicators",
            summary = "The indicators of the hotline",
            description =
                    "Numerator, denominator and time rule in words, with the targets of the pack;"
                            + " and the same of each measure and of each time.")
    @APIResponse(
            responseCode = "200",
            description = "In the order of the report",
            content = @Content(schema = @Schema(implementation = Indicators.class)))
    @APIResponse(responseCode = "400", ref = "unknown-parameter")
    public Response list(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        return query.errors().isEmpty()
                ? Response.ok(indicators()).build()
                : Problem.invalid(query.errors());
    }

    private Indicators indicators() {
        return new Indicators(
                policy.indicators().stream().map(IndicatorView::of).toList(),
                Arrays.stream(Measure.values()).map(MeasureView::of).toList(),
                Arrays.stream(Timing.values()).map(TimingView::of).toList());
    }
}
