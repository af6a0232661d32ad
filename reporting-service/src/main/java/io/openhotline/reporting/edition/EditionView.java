package io.openhotline.reporting.edition;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.platform.policy.LocalText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An edition with its figures.
@Schema(
        name = "Edition",
        description = "A report that fell due, as published and as its figures are known today",
        requiredProperties = {
            "edition",
            "comment",
            "commentedBy",
            "publishedBy",
            "weakPoints",
            "report",
            "corrections"
        })
record EditionView(
        EditionLine edition,
        @Schema(description = "What a person says about the figures", nullable = true)
                @Nullable String comment,
        @Schema(nullable = true) @Nullable String commentedBy,
        @Schema(nullable = true) @Nullable String publishedBy,
        @Schema(description = "As published; those of today for a draft")
                List<WeakPointView> weakPoints,
        @Schema(
                        description =
                                "The report as published; null for a draft, whose report is that of its period",
                        implementation = Object.class,
                        nullable = true)
                @Nullable JsonNode report,
        @Schema(
                        description =
                                "Figures that events changed after the publication; empty for a draft")
                List<Correction> corrections) {

    /// A figure as published and as known today.
    @Schema(
            name = "Correction",
            description =
                    "A count, or numerator/denominator of an indicator. Null where a line didn't"
                            + " exist",
            requiredProperties = {"figure", "name", "published", "today"})
    record Correction(
            @Schema(description = "Section and code", examples = "state:CLOSED") String figure,
            @Schema(description = "The name of the line") LocalText name,
            @Schema(nullable = true) @Nullable String published,
            @Schema(nullable = true) @Nullable String today) {}
}
