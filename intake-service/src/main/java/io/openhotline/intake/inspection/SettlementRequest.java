package io.openhotline.intake.inspection;

import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Holds the desk's settlement of what an inspector sent back.
@Schema(name = "NewSettlement", description = "What the desk did about it")
record SettlementRequest(
        @NotNull @Text(max = 2_000, multiline = true)
                @Schema(required = true, minLength = 1, maxLength = 2_000)
                String note) {}
