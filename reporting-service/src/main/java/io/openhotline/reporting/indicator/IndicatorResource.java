package io.openhotline.reporting.indicator;

import io.openhotline.reporting.policy.ReportingPolicy;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The indicators of the pack and what they mean.
@Path("/indicators")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "What the figures of a report mean")
@APIResponse(responseCode = "503", ref = "unavailable")
public class IndicatorResource {
    record Indicators(List<IndicatorDefinition> items) {}

    private final ReportingPolicy policy;

    IndicatorResource(ReportingPolicy policy) {
        this.policy = policy;
    }

    @GET
    @Operation(
            summary = "List the indicators",
            description = "Numerator, denominator and time rule in words, with the pack's targets")
    @APIResponse(responseCode = "200", description = "In the order of the report")
    public Indicators list() {
        return new Indicators(policy.indicators().stream().map(IndicatorDefinition::of).toList());
    }
}
