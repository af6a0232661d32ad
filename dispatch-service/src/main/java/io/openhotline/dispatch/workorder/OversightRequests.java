package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.DepartmentReply;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.Review;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Release;
import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Holds the request bodies of commands of a second person.
final class OversightRequests {
    private OversightRequests() {}

    @Schema(name = "EmptyCommand", description = "Has no fields; may be left out")
    record EmptyRequest() {
        static final EmptyRequest EMPTY = new EmptyRequest();
    }

    @Schema(name = "ReleaseReview", description = "May be empty or left out")
    record ReleaseRequest(
            @Schema(
                            description =
                                    "What the department has to do from now on; for a chase order only"
                                            + " (T9), the task stays if left out",
                            examples = "先装临时供水点，再开挖")
                    @Nullable @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    String task,
            @Schema(
                            description =
                                    "The new deadline of the department (RFC 3339), at most ten years"
                                            + " ahead; for a chase order only, the deadline stays if left"
                                            + " out",
                            examples = "2026-11-17T10:00:00Z")
                    @Nullable Instant resolveBy) {
        static final ReleaseRequest UNCHANGED = new ReleaseRequest(null, null);

        /// Reads a body that may be left out.
        static ReleaseRequest of(@Nullable ReleaseRequest body) {
            return body == null ? UNCHANGED : body;
        }

        /// Returns what is compared when the key is used again.
        Object content() {
            return equals(UNCHANGED) ? EmptyRequest.EMPTY : this;
        }

        Release toDomain(UUID workOrder, Review review, Origin origin) {
            return new Release(workOrder, review, task, resolveBy, origin);
        }
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
