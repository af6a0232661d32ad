package io.openhotline.reporting.figure;

import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.figure.domain.Axis;
import io.openhotline.reporting.figure.domain.Question;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.policy.domain.Dimension;
import io.openhotline.reporting.report.PeriodQuery;
import io.openhotline.reporting.report.domain.Period;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Figures of a period by any dimension, and by pairs of them that the pack keeps.
@PackScoped
@Path("/figures")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
public class FigureResource {
    private static final int MOST = 2;

    private final FigureService figures;
    private final QuestionReader reader;
    private final ReportingPolicy policy;

    FigureResource(FigureService figures, QuestionReader reader, ReportingPolicy policy) {
        this.figures = figures;
        this.reader = reader;
        this.policy = policy;
    }

    @GET
    @Operation(
            operationId = "findFigures",
            summary = "The figures of a period by dimensions",
            description =
                    "All measures, indicators and times by one dimension, or by two that the pack"
                            + " crosses; `by` and filters together. The period is `period`, or the"
                            + " days `from` and `to`. A department gets the figures of the tickets"
                            + " that it holds, which counts as the filter `department`.")
    @Parameter(name = "period", in = ParameterIn.QUERY, ref = "queried-period")
    @Parameter(name = "from", in = ParameterIn.QUERY, ref = "from")
    @Parameter(name = "to", in = ParameterIn.QUERY, ref = "to")
    @Parameter(name = "by", in = ParameterIn.QUERY, ref = "by")
    @Parameter(name = "filters", in = ParameterIn.QUERY, ref = AxisParameters.ALL)
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = Figures.class)))
    @APIResponse(responseCode = "400", ref = "not-a-question")
    @APIResponse(responseCode = "422", ref = "combination-not-kept")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response find(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        List<Axis> by = reader.by(query, MOST);
        var filters = AxisFilters.read(query, EnumSet.allOf(Axis.class));
        PeriodQuery asked = PeriodQuery.read(query, policy.weekStart());
        Period period = asked.period();
        return period == null
                ? Problem.invalid(asked.errors())
                : answer(new Question(period.days(), by, filters, reader.department()));
    }

    private Response answer(Question question) {
        return figures.answer(question)
                .map(lines ->
                        Response.ok(
                                        new Figures(
                                                question.days().first(),
                                                question.days().last(),
                                                question.by().stream().map(Axis::word).toList(),
                                                lines))
                                .build())
                .orElseGet(() -> notKept(question));
    }

    private static Response notKept(Question question) {
        String names =
                question.dimensions().stream()
                        .map(Dimension::name)
                        .collect(Collectors.joining("*"));
        return Problem.response(
                422, "combination-not-kept", List.of(FieldError.of("by", "not-kept", names)));
    }
}
