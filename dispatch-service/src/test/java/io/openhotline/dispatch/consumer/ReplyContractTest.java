package io.openhotline.dispatch.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.dispatch.workorder.domain.Milestone;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.Progress;
import io.openhotline.dispatch.workorder.domain.Refusal;
import io.openhotline.dispatch.workorder.domain.Result;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Report;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReplyContractTest {
    static final Origin CREW =
            Origin.now(
                    new Actor(Role.DEPARTMENT, "engineering"),
                    Instant.parse("2026-11-17T03:04:12Z"));

    @Test
    void an_acceptance_becomes_a_command() {
        assertThat(read(DepartmentReply.Accept.class))
                .isEqualTo(new WorkOrderCommand.Accept(Golden.WORK_ORDER, CREW));
    }

    @Test
    void progress_becomes_a_command() {
        assertThat(read(DepartmentReply.Progress.class))
                .isEqualTo(
                        new Report(
                                Golden.WORK_ORDER,
                                new Progress(
                                        "已关阀开挖，接口处漏水，需更换一段管道。",
                                        "和平路100号至160号、新华里小区",
                                        Instant.parse("2026-11-18T01:00:00Z")),
                                CREW));
    }

    @Test
    void a_completion_becomes_a_command() {
        assertThat(read(DepartmentReply.Complete.class))
                .isEqualTo(
                        new WorkOrderCommand.Complete(
                                Golden.WORK_ORDER,
                                new Result(
                                        Result.Outcome.SOLVED,
                                        "管道接口老化，首次抢修的卡箍松动。",
                                        "更换DN 200管道3米，已恢复供水，路面已回填。",
                                        null),
                                CREW));
    }

    @Test
    void the_code_of_a_cause_reaches_the_command() {
        var reply =
                EventJson.read(
                        Golden.tree(EventTypes.REPLY_COMPLETE, "cause-code").toString(),
                        DepartmentReply.Complete.class);

        assertThat(OutcomeContract.read(reply).causeCode()).isEqualTo("joint-aged");
    }

    @Test
    void a_return_becomes_a_command() {
        assertThat(read(DepartmentReply.Return.class))
                .isEqualTo(
                        new WorkOrderCommand.Return(
                                Golden.WORK_ORDER, "现场实测管径为DN 150，应由营业所处理。", CREW));
    }

    @Test
    void replies_about_time_become_commands() {
        assertThat(read(DepartmentReply.RequestExtension.class))
                .isEqualTo(
                        new WorkOrderCommand.RequestExtension(
                                Golden.WORK_ORDER,
                                "resolve",
                                Instant.parse("2026-11-18T08:00:00Z"),
                                "施工配件需从外地调运，预计多用一天。",
                                CREW));
        assertThat(read(DepartmentReply.Suspend.class))
                .isEqualTo(
                        new WorkOrderCommand.Suspend(
                                Golden.WORK_ORDER,
                                "customer",
                                "等待客户确认开挖时间。",
                                Instant.parse("2026-11-19T01:00:00Z"),
                                CREW));
        assertThat(read(DepartmentReply.Resume.class))
                .isEqualTo(new WorkOrderCommand.Resume(Golden.WORK_ORDER, CREW));
        assertThat(read(DepartmentReply.PromiseDate.class))
                .isEqualTo(
                        new WorkOrderCommand.PromiseDate(
                                Golden.WORK_ORDER,
                                Instant.parse("2026-11-20T08:00:00Z"),
                                "已电话告知客户，本周五前完成路面回填。",
                                CREW));
        assertThat(read(DepartmentReply.ContactCustomer.class))
                .isEqualTo(
                        new WorkOrderCommand.Reach(
                                Golden.WORK_ORDER,
                                Milestone.CUSTOMER_CONTACTED,
                                "已与客户约定今日下午开挖。",
                                CREW));
        assertThat(read(DepartmentReply.Arrive.class))
                .isEqualTo(
                        new WorkOrderCommand.Reach(
                                Golden.WORK_ORDER, Milestone.ARRIVED, "抢修车已到院东门。", CREW));
        assertThat(read(DepartmentReply.WriteBack.class))
                .isEqualTo(new WorkOrderCommand.WriteBack(Golden.WORK_ORDER, "已登记抢修台账。", CREW));
    }

    @Test
    void a_refusal_is_published_as_agreed() {
        var refused =
                ReplyContract.refuse(
                        Golden.event(DepartmentReply.Accept.class),
                        "019a0b3e-5c00-7000-8000-000000000401",
                        Refusal.ALREADY_COMPLETED);

        assertThat(Golden.tree(EventJson.write(refused)))
                .isEqualTo(Golden.tree(EventTypes.INSTRUCTION_REPLY_REFUSED));
    }

    @Test
    void a_refusal_names_the_field_to_correct_and_its_rule() {
        var refused =
                ReplyContract.refuse(
                        Golden.event(DepartmentReply.Complete.class),
                        "019a0b3e-5c00-7000-8000-000000000401",
                        Refusal.VALIDITY_REQUIRED);

        assertThat(Golden.tree(EventJson.write(refused)))
                .isEqualTo(Golden.tree(EventTypes.INSTRUCTION_REPLY_REFUSED, "field"));
    }

    private static WorkOrderCommand read(Class<? extends DepartmentReply> type) {
        return ReplyContract.read(Golden.event(type), CREW);
    }
}
