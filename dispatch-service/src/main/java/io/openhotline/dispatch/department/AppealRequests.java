package io.openhotline.dispatch.department;

import io.openhotline.contracts.AppealSubject;
import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Defines the request bodies about appeals.
final class AppealRequests {
    private static final int MAX_REASON = 1_000;

    private AppealRequests() {}

    @Schema(name = "Appeal", description = "Why the department appeals")
    record AppealRequest(
            @NotNull @Schema(
                            required = true,
                            description =
                                    "The written warning, or the answer of the dissatisfied customer")
                    AppealSubject subject,
            @NotNull @Text(max = MAX_REASON, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_REASON)
                    String reason) {}

    @Schema(name = "DecideAppeal", description = "What a supervisor decides")
    record AppealDecisionRequest(
            @NotNull @Schema(required = true, description = "What the department appealed against")
                    AppealSubject subject,
            @NotNull @Schema(
                            required = true,
                            description = "Whether the record counts without the entry from now on")
                    Boolean granted,
            @NotNull @Text(max = MAX_REASON, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_REASON)
                    String reason) {}
}
