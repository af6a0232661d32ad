/// The reporting service: consumes what the others publish, counts it, and publishes nothing. Here
/// stands what all of its endpoints have in common.
@NullMarked
@OpenAPIDefinition(
        info = @Info(title = "OpenHotline reporting", version = "1.0.0"),
        components =
                @Components(
                        responses =
                                @APIResponse(
                                        name = "unavailable",
                                        description =
                                                "`/problems/unavailable`: the database is away; try"
                                                        + " again after the seconds in `Retry-After`",
                                        content =
                                                @Content(
                                                        mediaType = Problem.MEDIA_TYPE,
                                                        schema =
                                                                @Schema(
                                                                        implementation =
                                                                                Problem.class)))))
package io.openhotline.reporting;

import io.openhotline.platform.http.Problem;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.NullMarked;
