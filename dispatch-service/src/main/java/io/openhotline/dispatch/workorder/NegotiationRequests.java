package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.DepartmentReply;
import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Holds the request bodies of commands about the time of a work order.
final class NegotiationRequests {
    private NegotiationRequests() {}

    @Schema(name = "RequestExtension")
    record MoreTimeRequest(
            @Schema(description = "The clock; `resolve` if left out", examples = "resolve")
                    @Nullable @Text(max = DepartmentReply.MAX_CODE)
                    String clock,
            @NotNull @Schema(
                            description = "The end that is needed (RFC 3339)",
                            examples = "2026-11-18T08:00:00Z")
                    Instant until,
            @NotNull @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    @Schema(examples = "施工配件需从外地调运")
                    String reason) {}

    @Schema(name = "GrantExtension", description = "May be empty")
    record GrantRequest(
            @Schema(
                            description =
                                    "An earlier end than the one that was asked for (RFC 3339); as"
                                            + " asked for if left out",
                            examples = "2026-11-18T04:00:00Z")
                    @Nullable Instant until) {}

    @Schema(name = "DenyExtension")
    record DenialRequest(
            @NotNull @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    @Schema(examples = "抢修影响面大，须按原时限办结")
                    String reason) {}

    @Schema(name = "SuspendWorkOrder")
    record SuspensionRequest(
            @Schema(description = "The code of a reason of the pack", examples = "customer")
                    @NotNull @Text(max = DepartmentReply.MAX_CODE)
                    String reason,
            @Schema(description = "What it waits for", examples = "等待客户确认开挖时间")
                    @Nullable @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    String note,
            @NotNull @Schema(
                            description = "The planned end (RFC 3339)",
                            examples = "2026-11-19T01:00:00Z")
                    Instant until) {}

    @Schema(name = "ReachMilestone", description = "May be empty")
    record MilestoneRequest(
            @Schema(description = "What there is to say about it", examples = "抢修车已到院东门")
                    @Nullable @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    String note) {}

    @Schema(name = "ChaseWorkOrder", description = "Task and deadline stay if they are left out")
    record ChaseRequest(
            @NotNull @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    @Schema(examples = "水流变大，已淹到车库入口")
                    String text,
            @Schema(description = "What has to be done from now on", examples = "先关阀排水，再更换管段")
                    @Nullable @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    String task,
            @Schema(
                            description = "The new deadline, earlier or later (RFC 3339)",
                            examples = "2026-11-17T12:00:00Z")
                    @Nullable Instant resolveBy) {}

    @Schema(name = "SuperviseWorkOrder")
    record SuperviseRequest(
            @NotNull @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    @Schema(examples = "媒体已关注，请说明抢修进度")
                    String text,
            @NotNull @Schema(
                            description = "The date of the answer (RFC 3339)",
                            examples = "2026-11-17T09:00:00Z")
                    Instant answerBy) {}

    @Schema(name = "AnswerSupervision")
    record SupervisionAnswerRequest(
            @NotNull @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    @Schema(examples = "已开挖到位，预计今晚八点恢复供水")
                    String text) {}

    @Schema(name = "PromiseDate")
    record PromiseRequest(
            @NotNull @Schema(
                            description = "The date that the customer was told (RFC 3339)",
                            examples = "2026-11-20T08:00:00Z")
                    Instant promisedFor,
            @Schema(description = "What was told", examples = "本周五前完成路面回填")
                    @Nullable @Text(max = DepartmentReply.MAX_TEXT, multiline = true)
                    String note) {}
}
