package io.openhotline.dispatch.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.dispatch.clock.domain.Deadlines;
import io.openhotline.dispatch.clock.domain.TwoClocks;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.Judgement;
import io.openhotline.dispatch.workorder.domain.Judgement.Loss;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.Proposal;
import io.openhotline.dispatch.workorder.domain.Result;
import io.openhotline.dispatch.workorder.domain.Result.Outcome;
import io.openhotline.dispatch.workorder.domain.Review;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OutcomeWasApproved;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OutcomeWasProposed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OutcomeWasSentBack;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ReviewWasRequested;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.UrgencyWasSet;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasChased;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasCompleted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReleased;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasSentBack;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.deadline.domain.Deadline;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Publishes what a second person does with the second dispatch of the golden leak.
class OversightContractTest {
    static final Instant COMPLETED_AT = at("2026-11-18T00:50:00Z");
    static final String UNPROVEN = "请补充损失金额的依据。";
    static final Result RESULT =
            new Result(
                    Outcome.SOLVED,
                    "管道接口老化，首次抢修的卡箍松动。",
                    "更换DN 200管道3米，已恢复供水，路面已回填。",
                    null,
                    new Judgement(
                            true,
                            false,
                            "管网一班",
                            "陈建国",
                            new Loss(new BigDecimal("1250"), Currency.getInstance("CNY"))));
    static final Review CHASE =
            new Review(
                    new UUID(0, 1),
                    Review.Kind.CHASE,
                    "水已漫到机动车道，请尽快到场。",
                    new Actor(Role.AGENT, "1001"),
                    at("2026-11-17T03:05:00Z"),
                    false);
    static final UrgencyWasSet URGENT = new UrgencyWasSet(true, true, at("2026-11-17T03:10:00Z"));
    static final OutcomeWasSentBack SENT_BACK =
            new OutcomeWasSentBack(UNPROVEN, "2102", at("2026-11-18T00:40:00Z"));

    static Stream<Arguments> facts() {
        Instant released = at("2026-11-17T03:20:00Z");
        return Stream.of(
                Arguments.of(
                        EventTypes.WORKORDER_REVIEW_REQUESTED,
                        new ReviewWasRequested(CHASE, CHASE.requestedAt())),
                Arguments.of(
                        EventTypes.WORKORDER_RELEASED,
                        new WasReleased(
                                CHASE, new WasChased("水已漫到机动车道，请尽快到场。", released), released)),
                Arguments.of(
                        EventTypes.WORKORDER_REVIEW_SENT_BACK,
                        new WasSentBack(CHASE, "部门已在现场，无需追单，请直接答复客户。", released)),
                Arguments.of(EventTypes.WORKORDER_URGENCY_SET, URGENT),
                Arguments.of(
                        EventTypes.WORKORDER_OUTCOME_PROPOSED,
                        new OutcomeWasProposed(
                                new Proposal(RESULT, "2101", at("2026-11-18T00:30:00Z")),
                                at("2026-11-18T00:30:00Z"))),
                Arguments.of(
                        EventTypes.WORKORDER_OUTCOME_APPROVED,
                        new OutcomeWasApproved(
                                "2102", new WasCompleted(RESULT, COMPLETED_AT), COMPLETED_AT)),
                Arguments.of(EventTypes.WORKORDER_OUTCOME_SENT_BACK, SENT_BACK));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_is_published_as_the_golden_file_says(EventTypes type, WorkOrderFact fact) {
        var event = WorkOrderContract.publish(order(), fact, null);

        assertThat(EventTypes.of(event)).isEqualTo(type);
        assertThat(Golden.tree(EventJson.write(event))).isEqualTo(Golden.tree(type));
    }

    @Test
    void the_code_of_a_cause_is_published_as_the_golden_files_say() {
        var result =
                new Result(
                        RESULT.outcome(),
                        RESULT.cause(),
                        RESULT.remedy(),
                        RESULT.valid(),
                        RESULT.judgement(),
                        "joint-aged");
        Instant proposedAt = at("2026-11-18T00:30:00Z");
        var proposed =
                WorkOrderContract.publish(
                        order(),
                        new OutcomeWasProposed(
                                new Proposal(result, "2101", proposedAt), proposedAt),
                        null);
        var completed =
                WorkOrderContract.publish(
                        order(),
                        new WasCompleted(result, COMPLETED_AT),
                        at("2026-11-17T00:12:30.125Z"));

        assertThat(Golden.tree(EventJson.write(proposed)))
                .isEqualTo(Golden.tree(EventTypes.WORKORDER_OUTCOME_PROPOSED, "cause-code"));
        assertThat(Golden.tree(EventJson.write(completed)).get("causeCode"))
                .isEqualTo(
                        Golden.tree(EventTypes.WORKORDER_COMPLETED, "cause-code").get("causeCode"));
    }

    @Test
    void a_completion_has_the_judgement_of_the_department() {
        var event =
                WorkOrderContract.publish(
                        order(),
                        new WasCompleted(RESULT, COMPLETED_AT),
                        at("2026-11-17T02:30:00Z"));

        assertThat(Golden.tree(EventJson.write(event)).get("judgement"))
                .isEqualTo(
                        Golden.tree(EventTypes.WORKORDER_COMPLETED, "judgement").get("judgement"));
    }

    @Test
    void a_department_is_told_of_urgency_and_of_what_its_head_sends_back() {
        assertThat(OversightContract.instruct(order(), URGENT))
                .contains(
                        Golden.event(
                                io.openhotline.contracts.DepartmentInstruction.UrgencySet.class));
        assertThat(OversightContract.instruct(order(), SENT_BACK))
                .contains(
                        Golden.event(
                                io.openhotline.contracts.DepartmentInstruction.OutcomeSentBack
                                        .class));
        assertThat(
                        OversightContract.instruct(
                                order(), new UrgencyWasSet(true, false, COMPLETED_AT)))
                .isEmpty();
    }

    private static Issued order() {
        var deadline = new Deadline(at("2026-11-18T00:30:00Z"), at("2026-11-18T02:30:00Z"));
        Instant issuedAt = at("2026-11-17T02:30:00Z");
        return new Issued(
                new Order(
                        Golden.WORK_ORDER,
                        Golden.TICKET,
                        "2026-0000123-6/2",
                        2,
                        "路面仍在渗水",
                        false,
                        issuedAt),
                new Assignment(
                        "engineering",
                        "leak-large-pipe",
                        issuedAt,
                        TwoClocks.from(issuedAt, new Deadlines(deadline, deadline))));
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }
}
