package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.DepartmentReply;
import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Holds the request bodies of commands of a second person.
final class OversightRequests {
    private OversightRequests() {}

    @Schema(name = "EmptyCommand", description = "Has no fields; may be left out")
    record EmptyRequest() {
        static final EmptyRequest EMPTY = new EmptyRequest();
    }

    @Schema(name = "SendBack")
    record ReasonRequest(
            @NotNull @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    @Schema(examples = "可直接答复客户，无需派单")
                    String reason) {}

    @Schema(name = "SetUrgency")
    record UrgencyRequest(
            @NotNull @Schema(description = "Whether it is urgent from now on") Boolean urgent) {}
}
