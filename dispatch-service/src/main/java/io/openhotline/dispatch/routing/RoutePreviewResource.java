package io.openhotline.dispatch.routing;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Severity;
import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
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
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Evaluates the routes for a ticket that is not filed, and changes nothing.
@PackScoped
@Path("/routes/preview")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routes")
public class RoutePreviewResource {
    private final Router router;
    private final DispatchPolicy policy;
    private final Clock clock;

    RoutePreviewResource(Router router, DispatchPolicy policy, Clock clock) {
        this.router = router;
        this.policy = policy;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "previewRoute",
            summary = "Preview the route of a ticket: rule, department and deadlines",
            description =
                    "A parameter that is left out counts as missing: a condition that reads it"
                            + " does not match. Form fields are given as `fields.<name>`, for"
                            + " example `fields.pipeDiameterMm=200`; the policy declares their"
                            + " names and types. A text must be a code, because URLs are kept in"
                            + " logs.")
    @Parameter(
            name = "category",
            in = ParameterIn.QUERY,
            required = true,
            description = "Code of a category",
            schema = @Schema(implementation = String.class, minLength = 1, maxLength = 60))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Kind of the category",
            schema = @Schema(implementation = CategoryKind.class))
    @Parameter(
            name = "channel",
            in = ParameterIn.QUERY,
            description = "Code of a channel",
            schema = @Schema(implementation = String.class, minLength = 1, maxLength = 60))
    @Parameter(
            name = "nature",
            in = ParameterIn.QUERY,
            description = "Code of a nature",
            schema = @Schema(implementation = String.class, minLength = 1, maxLength = 60))
    @Parameter(
            name = "severity",
            in = ParameterIn.QUERY,
            description = "Severity of the matter; ORDINARY if left out",
            schema = @Schema(implementation = Severity.class))
    @Parameter(
            name = "customerKind",
            in = ParameterIn.QUERY,
            description = "Code of a customer kind",
            schema = @Schema(implementation = String.class, minLength = 1, maxLength = 60))
    @Parameter(
            name = "customerLevel",
            in = ParameterIn.QUERY,
            description = "Code of a customer level",
            schema = @Schema(implementation = String.class, minLength = 1, maxLength = 60))
    @Parameter(
            name = "hasPlace",
            in = ParameterIn.QUERY,
            description = "Whether the ticket has a place",
            schema = @Schema(implementation = Boolean.class))
    @Parameter(
            name = "hasPhone",
            in = ParameterIn.QUERY,
            description = "Whether the customer's phone is known",
            schema = @Schema(implementation = Boolean.class))
    @Parameter(
            name = "repeat",
            in = ParameterIn.QUERY,
            description = "Whether it repeats an unfinished complaint; false if left out",
            schema = @Schema(implementation = Boolean.class))
    @Parameter(
            name = "receivedAt",
            in = ParameterIn.QUERY,
            description = "The start of the clock (RFC 3339); now if left out",
            schema = @Schema(implementation = Instant.class))
    @Parameter(
            name = "fields.pipeDiameterMm",
            description = "A form field that the policy declares; likewise for the others",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "The route that would fire",
            content = @Content(schema = @Schema(implementation = RoutePreview.class)))
    @APIResponse(
            responseCode = "400",
            description = "`invalid-request`: a parameter is missing, unknown or of the wrong type")
    public Response preview(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        RoutePreviewRequest request = RoutePreviewRequest.read(query, policy.fields());
        List<FieldError> errors = errors(query, uri);
        return errors.isEmpty() ? Response.ok(preview(request)).build() : Problem.invalid(errors);
    }

    private RoutePreview preview(RoutePreviewRequest request) {
        Instant start = request.receivedAt() == null ? clock.instant() : request.receivedAt();
        Routing routing = router.route(request.ticket());
        return RoutePreview.of(routing, policy.targetsOf(routing.route().name()), start);
    }

    private static List<FieldError> errors(QueryReader query, UriInfo uri) {
        return uri.getQueryParameters().containsKey("category")
                ? query.errors()
                : Stream.concat(
                                Stream.of(FieldError.of("category", "required")),
                                query.errors().stream())
                        .toList();
    }
}
