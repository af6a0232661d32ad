package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.DepartmentReply;
import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Holds the request bodies of commands about co-handlers.
final class TeamRequests {
    private TeamRequests() {}

    @Schema(name = "AddCoHandler")
    record AdditionRequest(
            @Schema(description = "A department's code", examples = "sales-office")
                    @NotNull @Text(max = 40)
                    String department,
            @NotNull @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    @Schema(examples = "核查受影响用户并逐户告知停水时间")
                    String task) {}

    @Schema(name = "ReportPart")
    record PartProgressRequest(
            @NotNull @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    @Schema(examples = "已通知 42 户，余 6 户无人应答")
                    String note) {}

    @Schema(name = "CompletePart")
    record PartCompletionRequest(
            @NotNull @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    @Schema(examples = "48 户均已告知")
                    String remedy) {}

    @Schema(name = "ReleaseCoHandler")
    record ReleaseRequest(
            @NotNull @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    @Schema(examples = "经查无用户受影响")
                    String reason) {}
}
