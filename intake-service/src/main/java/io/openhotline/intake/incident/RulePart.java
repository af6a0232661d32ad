package io.openhotline.intake.incident;

import io.openhotline.intake.incident.domain.Area;
import io.openhotline.intake.incident.domain.Rule;
import io.openhotline.platform.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Says which reports join at filing, as the API takes and shows it.
@Schema(
        name = "IncidentRule",
        description =
                "Which reports join at filing: all that is given must hold. Area or categories are"
                        + " needed")
record RulePart(
        @Size(min = 1, max = 50) @Schema(
                        minItems = 1,
                        maxItems = 50,
                        description = "Codes of categories; without it, all of them")
                @Nullable List<@NotNull @Text(max = 60) String> categories,
        @Valid @Nullable AreaPart area,
        @Schema(description = "Received at or after; without it, now") @Nullable Instant from,
        @Schema(description = "Received before") @Nullable Instant until) {

    static @Nullable RulePart of(@Nullable Rule rule) {
        if (rule == null) {
            return null;
        }
        Area area = rule.area();
        return new RulePart(
                rule.categories().isEmpty() ? null : rule.categories(),
                area == null ? null : AreaPart.of(area),
                rule.from(),
                rule.until());
    }
}
