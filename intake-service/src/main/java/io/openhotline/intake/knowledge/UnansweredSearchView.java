package io.openhotline.intake.knowledge;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows a search that found nothing.
@Schema(
        name = "UnansweredSearch",
        description = "Words that found no article",
        requiredProperties = {"words", "searches", "firstAt", "lastAt"})
record UnansweredSearchView(
        @Schema(description = "Folded, without long numbers") String words,
        @Schema(minimum = "1") int searches,
        Instant firstAt,
        Instant lastAt) {}
