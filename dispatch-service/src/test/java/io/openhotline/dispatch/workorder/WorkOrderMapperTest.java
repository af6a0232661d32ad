package io.openhotline.dispatch.workorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.dispatch.clock.ClockMapper;
import io.openhotline.dispatch.clock.domain.Deadlines;
import io.openhotline.dispatch.clock.domain.TwoClocks;
import io.openhotline.dispatch.party.domain.Returns;
import io.openhotline.dispatch.party.domain.Team;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.Dispute;
import io.openhotline.dispatch.workorder.domain.ExtensionRequest;
import io.openhotline.dispatch.workorder.domain.Judgement;
import io.openhotline.dispatch.workorder.domain.Judgement.Loss;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.Progress;
import io.openhotline.dispatch.workorder.domain.Proposal;
import io.openhotline.dispatch.workorder.domain.Responsible;
import io.openhotline.dispatch.workorder.domain.Result;
import io.openhotline.dispatch.workorder.domain.Result.Outcome;
import io.openhotline.dispatch.workorder.domain.Suspension;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.AwaitingReview;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Proposed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import io.openhotline.dispatch.workorder.domain.WorkOrder.SentBack;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.deadline.domain.Calendars;
import io.openhotline.platform.deadline.domain.Deadline;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkOrderMapperTest {
    static final UUID ID = new UUID(0, 1);
    static final UUID TICKET = new UUID(0, 2);
    static final Instant RECEIVED = Instant.parse("2026-11-21T08:00:00Z");
    static final Instant ASSIGNED = Instant.parse("2026-11-21T08:01:00Z");
    static final Instant ACCEPTED = Instant.parse("2026-11-21T08:10:00Z");
    static final Instant EXPECTED = Instant.parse("2026-11-21T18:00:00Z");
    static final Instant ENDED = Instant.parse("2026-11-21T16:00:00Z");

    static final Order ORDER =
            new Order(ID, TICKET, "2026-0000123-4/2", 2, "路面仍在渗水", true, RECEIVED);
    static final Assignment ENGINEERING = assignedTo("engineering", ASSIGNED);
    static final Progress PROGRESS = new Progress("已关阀", "和平路100至160号", EXPECTED);
    static final Result RESULT =
            new Result(Outcome.SOLVED, "接口老化", "更换管段3米", false, null, "joint-aged");
    static final Calendars CALENDARS = new Calendars(Map.of());
    static final Suspension SUSPENSION =
            new Suspension("customer", "等客户确认开挖", ENDED, EXPECTED, true);
    static final ExtensionRequest ASKED =
            new ExtensionRequest(
                    "resolve", EXPECTED, "配件调运", new Actor(Role.DEPARTMENT, "engineering"), ENDED);
    static final Actor AUTHOR = new Actor(Role.AGENT, "1001");
    static final Result JUDGED =
            new Result(
                    Outcome.SOLVED,
                    null,
                    "更换管段3米",
                    true,
                    new Judgement(
                            true,
                            false,
                            "管网一班",
                            "陈建国",
                            new Loss(new BigDecimal("1250"), Currency.getInstance("CNY"))));
    static final Issued ISSUED = new Issued(ORDER, ENGINEERING);

    /// Lists each state with the columns that it sets in addition to those of every work order.
    static Stream<Arguments> states() {
        return Stream.of(
                state(ISSUED, WorkOrderStatus.ISSUED, _ -> {}),
                state(
                        new Accepted(ORDER, ENGINEERING, ACCEPTED, null, null),
                        WorkOrderStatus.ACCEPTED,
                        row -> row.acceptedAt = ACCEPTED),
                state(
                        new Accepted(ORDER, ENGINEERING, ACCEPTED, PROGRESS, null),
                        WorkOrderStatus.ACCEPTED,
                        row -> {
                            row.acceptedAt = ACCEPTED;
                            row.note = "已关阀";
                            row.affectedArea = "和平路100至160号";
                            row.expectedCompletion = EXPECTED;
                        }),
                state(
                        new Accepted(ORDER, ENGINEERING, ACCEPTED, null, ASKED),
                        WorkOrderStatus.ACCEPTED,
                        row -> {
                            row.acceptedAt = ACCEPTED;
                            row.extensionClock = "resolve";
                            row.extensionUntil = EXPECTED;
                            row.extensionReason = "配件调运";
                            row.extensionRequestedBy = "department:engineering";
                            row.extensionRequestedAt = ENDED;
                        }),
                state(
                        new Suspended(
                                new Accepted(ORDER, ENGINEERING, ACCEPTED, null, null), SUSPENSION),
                        WorkOrderStatus.SUSPENDED,
                        row -> {
                            row.acceptedAt = ACCEPTED;
                            row.suspensionReason = "customer";
                            row.suspensionNote = "等客户确认开挖";
                            row.suspendedAt = ENDED;
                            row.suspendedUntil = EXPECTED;
                            row.suspensionEndsWithSupplement = true;
                        }),
                state(
                        new AwaitingReview(ORDER, ENGINEERING, AUTHOR),
                        WorkOrderStatus.AWAITING_REVIEW,
                        row -> {
                            row.released = false;
                            row.reviewAuthor = "agent:1001";
                        }),
                state(
                        new SentBack(ORDER, ENGINEERING, AUTHOR, "可直接答复", ENDED),
                        WorkOrderStatus.SENT_BACK,
                        row -> {
                            row.released = false;
                            row.reviewAuthor = "agent:1001";
                            row.sentBackReason = "可直接答复";
                            row.sentBackAt = ENDED;
                        }),
                state(
                        new Proposed(
                                new Accepted(ORDER, ENGINEERING, ACCEPTED, null, null),
                                new Proposal(JUDGED, "2101", ENDED)),
                        WorkOrderStatus.PROPOSED,
                        row -> {
                            row.acceptedAt = ACCEPTED;
                            row.outcome = Outcome.SOLVED;
                            row.remedy = "更换管段3米";
                            row.valid = true;
                            row.reasonHolds = true;
                            row.claimFair = false;
                            row.responsibleUnit = "管网一班";
                            row.responsiblePerson = "陈建国";
                            row.lossAmount = new BigDecimal("1250.00");
                            row.lossCurrency = "CNY";
                            row.proposedBy = "2101";
                            row.proposedAt = ENDED;
                        }),
                state(
                        new Returned(ORDER, ENGINEERING, "口径100毫米", ENDED),
                        WorkOrderStatus.RETURNED,
                        row -> {
                            row.reason = "口径100毫米";
                            row.endedAt = ENDED;
                        }),
                state(
                        new Returned(
                                new Accepted(
                                        ORDER,
                                        new Assignment(
                                                "engineering",
                                                ENGINEERING.rule(),
                                                ENGINEERING.assignedAt(),
                                                ENGINEERING.clocks(),
                                                new Returns(2, 1, 1, true),
                                                Team.NONE,
                                                new Responsible("E-0417", "张伟")),
                                        ACCEPTED,
                                        PROGRESS,
                                        null),
                                new Dispute("口径100毫米", "wrong-place", "sales-office"),
                                ENDED),
                        WorkOrderStatus.RETURNED,
                        row -> {
                            row.acceptedAt = ACCEPTED;
                            row.note = "已关阀";
                            row.affectedArea = PROGRESS.affectedArea();
                            row.expectedCompletion = EXPECTED;
                            row.reason = "口径100毫米";
                            row.endedAt = ENDED;
                            row.returnCode = "wrong-place";
                            row.suggestedDepartment = "sales-office";
                            row.returns = 2;
                            row.refusedReturns = 1;
                            row.transfers = 1;
                            row.holderNamed = true;
                            row.responsibleCode = "E-0417";
                            row.responsibleName = "张伟";
                        }),
                state(
                        new Completed(ORDER, ENGINEERING, RESULT, ENDED),
                        WorkOrderStatus.COMPLETED,
                        row -> {
                            row.acceptedAt = ENDED;
                            row.outcome = Outcome.SOLVED;
                            row.cause = "接口老化";
                            row.causeCode = "joint-aged";
                            row.remedy = "更换管段3米";
                            row.valid = false;
                            row.endedAt = ENDED;
                        }),
                state(
                        new Recalled(ORDER, ENGINEERING, "邻居已报过", ENDED),
                        WorkOrderStatus.RECALLED,
                        row -> {
                            row.reason = "邻居已报过";
                            row.endedAt = ENDED;
                        }));
    }

    @ParameterizedTest
    @MethodSource("states")
    void each_state_is_written_to_its_columns(Existing state, WorkOrderEntity row) {
        WorkOrderEntity written = WorkOrderMapper.toRow(ISSUED, CALENDARS);

        WorkOrderMapper.update(written, state, CALENDARS);

        assertThat(written).usingRecursiveComparison().isEqualTo(row);
    }

    @ParameterizedTest
    @MethodSource("states")
    void each_state_is_read_from_its_columns(Existing state, WorkOrderEntity row) {
        assertThat(WorkOrderMapper.toDomain(row, CALENDARS)).isEqualTo(state);
    }

    @Test
    void completion_keeps_acceptance_and_progress() {
        WorkOrderEntity row = WorkOrderMapper.toRow(ISSUED, CALENDARS);
        WorkOrderMapper.update(
                row, new Accepted(ORDER, ENGINEERING, ACCEPTED, PROGRESS, null), CALENDARS);

        WorkOrderMapper.update(row, new Completed(ORDER, ENGINEERING, RESULT, ENDED), CALENDARS);

        assertThat(row.acceptedAt).isEqualTo(ACCEPTED);
        assertThat(row.note).isEqualTo("已关阀");
        assertThat(row.expectedCompletion).isEqualTo(EXPECTED);
    }

    @Test
    void an_update_without_progress_keeps_the_earlier_progress() {
        WorkOrderEntity row = WorkOrderMapper.toRow(ISSUED, CALENDARS);
        WorkOrderMapper.update(
                row, new Accepted(ORDER, ENGINEERING, ACCEPTED, PROGRESS, null), CALENDARS);

        WorkOrderMapper.update(
                row, new Accepted(ORDER, ENGINEERING, ACCEPTED, null, null), CALENDARS);

        assertThat(row.note).isEqualTo("已关阀");
    }

    @Test
    void reassignment_clears_the_replies_of_the_previous_department() {
        WorkOrderEntity row = WorkOrderMapper.toRow(ISSUED, CALENDARS);
        WorkOrderMapper.update(
                row, new Accepted(ORDER, ENGINEERING, ACCEPTED, PROGRESS, null), CALENDARS);
        WorkOrderMapper.update(row, new Returned(ORDER, ENGINEERING, "口径100毫米", ENDED), CALENDARS);
        var again = new Issued(ORDER, assignedTo("sales-office", ENDED));

        WorkOrderMapper.update(row, again, CALENDARS);

        WorkOrderEntity fresh = WorkOrderMapper.toRow(again, CALENDARS);
        fresh.issuedAt = ASSIGNED;
        assertThat(row).usingRecursiveComparison().isEqualTo(fresh);
    }

    @Test
    void a_work_order_is_issued_when_it_is_released() {
        WorkOrderEntity row =
                WorkOrderMapper.toRow(new AwaitingReview(ORDER, ENGINEERING, AUTHOR), CALENDARS);

        WorkOrderMapper.update(row, new Issued(ORDER, assignedTo("engineering", ENDED)), CALENDARS);

        assertThat(row.issuedAt).isEqualTo(ENDED);
        assertThat(row.released).isTrue();
    }

    @Test
    void a_work_order_that_is_recalled_in_review_never_left() {
        WorkOrderEntity row =
                WorkOrderMapper.toRow(new AwaitingReview(ORDER, ENGINEERING, AUTHOR), CALENDARS);

        WorkOrderMapper.update(row, new Recalled(ORDER, ENGINEERING, "邻居已报过", ENDED), CALENDARS);

        assertThat(row.released).isFalse();
    }

    @Test
    void a_row_that_lacks_what_its_status_promises_is_refused() {
        WorkOrderEntity row = WorkOrderMapper.toRow(ISSUED, CALENDARS);
        row.status = WorkOrderStatus.COMPLETED;

        assertThatThrownBy(() -> WorkOrderMapper.toDomain(row, CALENDARS))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("lacks what its status promises");
    }

    private static Arguments state(
            Existing state, WorkOrderStatus status, Consumer<WorkOrderEntity> columns) {
        var row = new WorkOrderEntity();
        row.id = ID;
        row.ticketId = TICKET;
        row.number = "2026-0000123-4/2";
        row.round = 2;
        row.warning = "路面仍在渗水";
        row.complaint = true;
        row.receivedAt = RECEIVED;
        row.issuedAt = ASSIGNED;
        row.status = status;
        row.released = true;
        row.department = "engineering";
        row.rule = "leak-large-pipe";
        row.assignedAt = ASSIGNED;
        row.acceptSoonAt = ASSIGNED.plusSeconds(1);
        row.acceptBy = ASSIGNED.plusSeconds(2);
        row.resolveSoonAt = ASSIGNED.plusSeconds(3);
        row.resolveBy = ASSIGNED.plusSeconds(4);
        row.clocks = ClockMapper.toStored(ENGINEERING.clocks(), CALENDARS);
        columns.accept(row);
        return Arguments.of(state, row);
    }

    private static Assignment assignedTo(String department, Instant at) {
        return new Assignment(
                department,
                "leak-large-pipe",
                at,
                TwoClocks.from(
                        at,
                        new Deadlines(
                                new Deadline(at.plusSeconds(1), at.plusSeconds(2)),
                                new Deadline(at.plusSeconds(3), at.plusSeconds(4)))));
    }
}
