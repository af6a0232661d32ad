package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.DepartmentReply;
import io.openhotline.dispatch.workorder.domain.Dispute;
import io.openhotline.dispatch.workorder.domain.Progress;
import io.openhotline.dispatch.workorder.domain.Result;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Holds the request bodies of commands. Their texts have the same limits as the replies on topics.
final class WorkOrderRequests {
    private static final String AT =
            "The time of the action (RFC 3339), for the role import only; now if left out";

    private WorkOrderRequests() {}

    @Schema(name = "AcceptWorkOrder", description = "May be empty")
    record AcceptRequest(
            @Schema(description = AT, examples = "2026-11-16T00:20:00Z")
                    @Nullable Instant acceptedAt) {}

    @Schema(name = "ReportProgress")
    record ProgressRequest(
            @NotNull @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    @Schema(examples = "已关阀，开挖中")
                    String note,
            @Schema(
                            description =
                                    "The area whose supply the repair affects; the earlier value stays if left out",
                            examples = "和平路100至160号")
                    @Nullable @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    String affectedArea,
            @Schema(
                            description =
                                    "When the supply returns (RFC 3339), at most ten years ahead; the earlier value"
                                            + " stays if left out",
                            examples = "2026-11-16T10:00:00Z")
                    @Nullable Instant expectedCompletion) {

        Progress toDomain() {
            return new Progress(note, affectedArea, expectedCompletion);
        }
    }

    @Schema(name = "CompleteWorkOrder")
    record CompletionRequest(
            @NotNull Result.Outcome outcome,
            @Schema(examples = "管道接口老化")
                    @Nullable @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    String cause,
            @NotNull @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    @Schema(examples = "更换DN 200管道3米，已恢复供水")
                    String remedy,
            @Schema(
                            description =
                                    "The judgement on a complaint: required for a complaint, refused otherwise")
                    @Nullable Boolean valid,
            @Schema(description = AT, examples = "2026-11-16T09:00:00Z")
                    @Nullable Instant completedAt,
            @Nullable @Valid JudgementRequest judgement,
            @Schema(
                            description =
                                    "The code of a cause of the pack that fits the category of the"
                                            + " ticket (`GET /causes`)",
                            examples = "joint-aged")
                    @Nullable @Text(max = DepartmentReply.MAX_CODE)
                    String causeCode) {

        Result toDomain() {
            return new Result(
                    outcome,
                    cause,
                    remedy,
                    valid,
                    judgement == null ? null : judgement.toDomain(),
                    causeCode);
        }

        /// Returns what the annotations can't check.
        List<FieldError> errors() {
            return judgement == null ? List.of() : judgement.errors();
        }
    }

    @Schema(name = "ReturnWorkOrder")
    record ReturnRequest(
            @NotNull @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    @Schema(examples = "现场口径为DN 100，应由营业所处理")
                    String reason,
            @Schema(description = "The code of a reason of the pack", examples = "not-responsible")
                    @Nullable @Text(max = DepartmentReply.MAX_CODE)
                    String reasonCode,
            @Schema(
                            description = "The code of the department that should have it",
                            examples = "sales-office")
                    @Nullable @Text(max = DepartmentReply.MAX_CODE)
                    String suggestedDepartment) {

        Dispute toDomain() {
            return new Dispute(reason, reasonCode, suggestedDepartment);
        }
    }

    @Schema(name = "RefuseReturn")
    record ReturnRefusalRequest(
            @NotNull @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    @Schema(examples = "按职责清单由你部门处理")
                    String reason) {}

    @Schema(name = "TransferWorkOrder")
    record TransferRequest(
            @Schema(description = "A department's code", examples = "sales-office")
                    @NotNull @Text(max = 40)
                    String department,
            @NotNull @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    @Schema(examples = "口径为DN 100，已与营业所商定")
                    String reason) {}

    @Schema(name = "ReassignWorkOrder")
    record ReassignmentRequest(
            @Schema(description = "A department's code", examples = "sales-office")
                    @NotNull @Text(max = 40)
                    String department,
            @NotNull @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    @Schema(examples = "管径更正为DN 100")
                    String reason) {}
}
