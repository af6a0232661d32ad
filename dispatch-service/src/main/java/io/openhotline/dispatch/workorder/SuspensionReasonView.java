package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.policy.SuspensionReason;
import io.openhotline.platform.policy.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows a reason for a suspension in the API.
@Schema(
        name = "SuspensionReason",
        description = "A reason for which the work may stand still",
        requiredProperties = {"code", "name", "longest", "endsWithSupplement"})
public record SuspensionReasonView(
        @Schema(examples = "customer") String code,
        LocalText name,
        @Schema(description = "The longest time (ISO 8601)", examples = "PT720H") String longest,
        @Schema(description = "It ends when the customer adds something")
                boolean endsWithSupplement) {

    static SuspensionReasonView of(SuspensionReason reason) {
        return new SuspensionReasonView(
                reason.code(),
                reason.name(),
                reason.rule().longest().toString(),
                reason.rule().endsWithSupplement());
    }
}
