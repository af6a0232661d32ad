package io.openhotline.dispatch.routing;

import io.openhotline.dispatch.condition.RoutableTicket;
import io.openhotline.dispatch.routing.PreviewFields.Read;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.Text;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Evaluates the routes for a ticket that is not filed, and changes nothing.
@Path("/routes/preview")
@RunOnVirtualThread
@Tag(name = "Routes")
public class RoutePreviewResource {
    private static final String KINDS = "CONSULT|QUERY|COMPLAINT|REPAIR|SUGGESTION|OTHER";
    private static final String SEVERITIES = "ORDINARY|MAJOR";

    private final Router router;
    private final PreviewFields previewFields;
    private final Clock clock;

    RoutePreviewResource(Router router, PreviewFields previewFields, Clock clock) {
        this.router = router;
        this.previewFields = previewFields;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "previewRoute",
            summary = "What a ticket would do: which rule fires and why, department, deadlines",
            description =
                    "Form fields are given as `fields.<name>`, for example"
                            + " `fields.pipeDiameterMm=200`. What is left out counts as missing:"
                            + " a condition that reads it does not match.")
    @Parameter(
            name = "fields.pipeDiameterMm",
            description = "A form field that the policy's routes read; likewise for the others",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "The rule that would fire",
            content = @Content(schema = @Schema(implementation = RoutePreview.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is missing, unknown or of the wrong type",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response preview(
            @QueryParam("category") @NotBlank @Text(max = 60) String category,
            @QueryParam("channel") @Nullable @Text(max = 60) String channel,
            @QueryParam("kind") @Nullable @Pattern(regexp = KINDS) String kind,
            @QueryParam("nature") @Nullable @Text(max = 60) String nature,
            @QueryParam("severity") @DefaultValue("ORDINARY") @Pattern(regexp = SEVERITIES) String severity,
            @QueryParam("customerKind") @Nullable @Text(max = 60) String customerKind,
            @QueryParam("hasPlace") @Nullable @Pattern(regexp = "true|false") String hasPlace,
            @QueryParam("hasPhone") @Nullable @Pattern(regexp = "true|false") String hasPhone,
            @Parameter(description = "When the clock starts (RFC 3339); now, where left out")
                    @QueryParam("receivedAt")
                    @Nullable String receivedAt,
            @Context UriInfo uri) {
        Instant start = clock.instant();
        if (receivedAt != null) {
            try {
                start = Instant.parse(receivedAt);
            } catch (DateTimeException e) {
                return Problem.invalid(List.of(FieldError.of("receivedAt", "instant")));
            }
        }
        Read fields = previewFields.read(uri.getQueryParameters());
        if (!fields.errors().isEmpty()) {
            return Problem.invalid(fields.errors());
        }
        var ticket =
                new RoutableTicket(
                        category,
                        kind,
                        channel,
                        nature,
                        severity,
                        customerKind,
                        toBoolean(hasPlace),
                        toBoolean(hasPhone),
                        fields.values());
        return Response.ok(RoutePreview.of(router.route(ticket), start)).build();
    }

    private static @Nullable Boolean toBoolean(@Nullable String text) {
        return text == null ? null : Boolean.valueOf(text);
    }
}
