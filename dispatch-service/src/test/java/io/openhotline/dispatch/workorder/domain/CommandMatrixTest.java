package io.openhotline.dispatch.workorder.domain;

import static io.openhotline.dispatch.workorder.domain.WorkOrders.CHASE;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.COMPLETED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.CREW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.DESK;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.DISPATCH;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ENGINEERING;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ID;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ISSUED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ORDER;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.RECALLED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.RECEIVED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.REPAIRED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.RETURNED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.TICKET;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.TONIGHT;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.WAS_ACCEPTED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.WAS_HELD;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.WAS_PROPOSED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.WAS_SENT_BACK;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.WAS_SUSPENDED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.asking;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.assignedTo;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.by;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.byPerson;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.decide;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.supervised;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.NotYetIssued;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/// Walks every command in every state: a cell names the fact of an accepted command, or the refusal
/// in capitals. `ASKING` is an accepted work order with a request for more time, `SUPERVISED` one
/// whose department owes a supervisor an answer.
class CommandMatrixTest {
    static final List<WorkOrder> STATES =
            List.of(
                    new NotYetIssued(),
                    ISSUED,
                    WAS_ACCEPTED,
                    asking(),
                    WAS_SUSPENDED,
                    RETURNED,
                    COMPLETED,
                    RECALLED,
                    WAS_HELD,
                    WAS_SENT_BACK,
                    WAS_PROPOSED,
                    supervised());

    static final List<WorkOrderCommand> COMMANDS =
            List.of(
                    new WorkOrderCommand.Issue(ORDER, ENGINEERING, by(DESK)),
                    new WorkOrderCommand.Rework(
                            new Order(ID, TICKET, "2026-0000123-4/2", 2, "仍在漏水", false, RECEIVED),
                            ENGINEERING,
                            by(DESK)),
                    new WorkOrderCommand.Accept(ID, by(CREW)),
                    new WorkOrderCommand.Report(ID, new Progress("已关阀", null, null), by(CREW)),
                    new WorkOrderCommand.Complete(ID, REPAIRED, by(CREW)),
                    new WorkOrderCommand.Return(ID, "口径 100 毫米", by(CREW)),
                    new WorkOrderCommand.Transfer(ID, "sales-office", "口径 100 毫米", by(CREW)),
                    new WorkOrderCommand.Assign(ID, "E-0422", by(CREW)),
                    new WorkOrderCommand.Delegate(ID, "E-0422", "在外抢修", by(CREW)),
                    new WorkOrderCommand.AddCoHandler(ID, "sales-office", "通知用户", by(DESK)),
                    new WorkOrderCommand.ReportPart(ID, "water-plant", "已减压", by(DESK)),
                    new WorkOrderCommand.CompletePart(ID, "water-plant", "已减压", by(DESK)),
                    new WorkOrderCommand.ReleaseCoHandler(ID, "water-plant", "不需要", by(DESK)),
                    new WorkOrderCommand.RefuseReturn(ID, "按职责清单办理", by(DESK)),
                    new WorkOrderCommand.RequestExtension(
                            ID, "resolve", TONIGHT.plusSeconds(86_400), "配件调运", by(CREW)),
                    new WorkOrderCommand.GrantExtension(ID, null, by(DESK)),
                    new WorkOrderCommand.DenyExtension(ID, "须按原时限", by(DESK)),
                    new WorkOrderCommand.Suspend(ID, "weather", "暴雨", TONIGHT, by(CREW)),
                    new WorkOrderCommand.Resume(ID, by(CREW)),
                    new WorkOrderCommand.EndSuspension(
                            ID, ResumeCause.CUSTOMER_SUPPLEMENTED, by(DESK)),
                    new WorkOrderCommand.PromiseDate(ID, TONIGHT, null, by(CREW)),
                    new WorkOrderCommand.Reach(ID, Milestone.ARRIVED, null, by(CREW)),
                    new WorkOrderCommand.WriteBack(ID, null, by(CREW)),
                    new WorkOrderCommand.Reassign(
                            ID, assignedTo("sales-office"), "口径 100 毫米", by(DESK)),
                    new WorkOrderCommand.Chase(ID, "水已漫到马路", by(DESK)),
                    new WorkOrderCommand.Recall(ID, "用户撤诉", by(DESK)),
                    new WorkOrderCommand.RequestReview(ORDER, ENGINEERING, DISPATCH, by(DESK)),
                    new WorkOrderCommand.Hold(ID, CHASE, by(DESK)),
                    new WorkOrderCommand.Release(ID, DISPATCH, by(DESK)),
                    new WorkOrderCommand.SendBack(ID, DISPATCH, "可直接答复", by(DESK)),
                    new WorkOrderCommand.Resubmit(ID, DISPATCH, by(DESK)),
                    new WorkOrderCommand.SetUrgency(ID, true, by(DESK)),
                    new WorkOrderCommand.Propose(ID, REPAIRED, byPerson("2101")),
                    new WorkOrderCommand.ApproveOutcome(ID, Set.of(), byPerson("2102")),
                    new WorkOrderCommand.SendBackOutcome(ID, "补充依据", Set.of(), byPerson("2102")),
                    new WorkOrderCommand.Supervise(ID, "请说明进度", TONIGHT, by(DESK)),
                    new WorkOrderCommand.AnswerSupervision(ID, "今晚通水", by(CREW)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    COMMAND           | NONE                 | ISSUED                  | ACCEPTED                | ASKING                      | SUSPENDED               | RETURNED            | COMPLETED           | RECALLED            | AWAITING             | SENT_BACK            | PROPOSED                | SUPERVISED
                    Issue             | WasIssued            | ALREADY_ISSUED          | ALREADY_ISSUED          | ALREADY_ISSUED              | ALREADY_ISSUED          | ALREADY_ISSUED      | ALREADY_ISSUED      | ALREADY_ISSUED      | ALREADY_ISSUED       | ALREADY_ISSUED       | ALREADY_ISSUED          | ALREADY_ISSUED
                    Rework            | WasIssued            | ALREADY_ISSUED          | ALREADY_ISSUED          | ALREADY_ISSUED              | ALREADY_ISSUED          | ALREADY_ISSUED      | ALREADY_ISSUED      | ALREADY_ISSUED      | ALREADY_ISSUED       | ALREADY_ISSUED       | ALREADY_ISSUED          | ALREADY_ISSUED
                    Accept            | WORK_ORDER_NOT_FOUND | WasAccepted             | ALREADY_ACCEPTED        | ALREADY_ACCEPTED            | ALREADY_ACCEPTED        | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | WORK_ORDER_NOT_FOUND | WORK_ORDER_NOT_FOUND | OUTCOME_PROPOSED        | ALREADY_ACCEPTED
                    Report            | WORK_ORDER_NOT_FOUND | HasProgressed           | HasProgressed           | HasProgressed               | HasProgressed           | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | WORK_ORDER_NOT_FOUND | WORK_ORDER_NOT_FOUND | OUTCOME_PROPOSED        | HasProgressed
                    Complete          | WORK_ORDER_NOT_FOUND | WasCompleted            | WasCompleted            | WasCompleted                | WORK_ORDER_SUSPENDED    | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | WORK_ORDER_NOT_FOUND | WORK_ORDER_NOT_FOUND | OUTCOME_PROPOSED        | WasCompleted
                    Return            | WORK_ORDER_NOT_FOUND | WasReturned             | WasReturned             | WasReturned                 | WORK_ORDER_SUSPENDED    | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | WORK_ORDER_NOT_FOUND | WORK_ORDER_NOT_FOUND | OUTCOME_PROPOSED        | WasReturned
                    RequestExtension  | WORK_ORDER_NOT_FOUND | ExtensionWasRequested   | ExtensionWasRequested   | EXTENSION_ALREADY_REQUESTED | WORK_ORDER_SUSPENDED    | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | WORK_ORDER_NOT_FOUND | WORK_ORDER_NOT_FOUND | OUTCOME_PROPOSED        | ExtensionWasRequested
                    GrantExtension    | WORK_ORDER_NOT_FOUND | EXTENSION_NOT_REQUESTED | EXTENSION_NOT_REQUESTED | WasExtended                 | EXTENSION_NOT_REQUESTED | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | AWAITING_REVIEW      | AWAITING_REVIEW      | EXTENSION_NOT_REQUESTED | EXTENSION_NOT_REQUESTED
                    DenyExtension     | WORK_ORDER_NOT_FOUND | EXTENSION_NOT_REQUESTED | EXTENSION_NOT_REQUESTED | ExtensionWasDenied          | EXTENSION_NOT_REQUESTED | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | AWAITING_REVIEW      | AWAITING_REVIEW      | EXTENSION_NOT_REQUESTED | EXTENSION_NOT_REQUESTED
                    Suspend           | WORK_ORDER_NOT_FOUND | WasSuspended            | WasSuspended            | WasSuspended                | WORK_ORDER_SUSPENDED    | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | WORK_ORDER_NOT_FOUND | WORK_ORDER_NOT_FOUND | OUTCOME_PROPOSED        | WasSuspended
                    Resume            | WORK_ORDER_NOT_FOUND | NOT_SUSPENDED           | NOT_SUSPENDED           | NOT_SUSPENDED               | WasResumed              | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | WORK_ORDER_NOT_FOUND | WORK_ORDER_NOT_FOUND | OUTCOME_PROPOSED        | NOT_SUSPENDED
                    EndSuspension     | WORK_ORDER_NOT_FOUND | NOT_SUSPENDED           | NOT_SUSPENDED           | NOT_SUSPENDED               | WasResumed              | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | AWAITING_REVIEW      | AWAITING_REVIEW      | NOT_SUSPENDED           | NOT_SUSPENDED
                    PromiseDate       | WORK_ORDER_NOT_FOUND | DateWasPromised         | DateWasPromised         | DateWasPromised             | DateWasPromised         | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | WORK_ORDER_NOT_FOUND | WORK_ORDER_NOT_FOUND | OUTCOME_PROPOSED        | DateWasPromised
                    Reach             | WORK_ORDER_NOT_FOUND | MilestoneWasReached     | MilestoneWasReached     | MilestoneWasReached         | MilestoneWasReached     | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | WORK_ORDER_NOT_FOUND | WORK_ORDER_NOT_FOUND | OUTCOME_PROPOSED        | MilestoneWasReached
                    WriteBack         | WORK_ORDER_NOT_FOUND | NOT_COMPLETED           | NOT_COMPLETED           | NOT_COMPLETED               | NOT_COMPLETED           | ALREADY_RETURNED    | WasWrittenBack      | ALREADY_RECALLED    | WORK_ORDER_NOT_FOUND | WORK_ORDER_NOT_FOUND | NOT_COMPLETED           | NOT_COMPLETED
                    Reassign          | WORK_ORDER_NOT_FOUND | WasReassigned           | WasReassigned           | WasReassigned               | WasReassigned           | WasReassigned       | ALREADY_COMPLETED   | ALREADY_RECALLED    | ReviewWasRequested   | ReviewWasRequested   | WasReassigned           | WasReassigned
                    Chase             | WORK_ORDER_NOT_FOUND | WasChased               | WasChased               | WasChased                   | WasChased               | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | AWAITING_REVIEW      | AWAITING_REVIEW      | WasChased               | WasChased
                    Recall            | WORK_ORDER_NOT_FOUND | WasRecalled             | WasRecalled             | WasRecalled                 | WasRecalled             | WasRecalled         | ALREADY_COMPLETED   | ALREADY_RECALLED    | WasRecalled          | WasRecalled          | WasRecalled             | WasRecalled
                    RequestReview     | ReviewWasRequested   | ALREADY_ISSUED          | ALREADY_ISSUED          | ALREADY_ISSUED              | ALREADY_ISSUED          | ALREADY_ISSUED      | ALREADY_ISSUED      | ALREADY_ISSUED      | ALREADY_ISSUED       | ALREADY_ISSUED       | ALREADY_ISSUED          | ALREADY_ISSUED
                    Hold              | WORK_ORDER_NOT_FOUND | ReviewWasRequested      | ReviewWasRequested      | ReviewWasRequested          | ReviewWasRequested      | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | AWAITING_REVIEW      | AWAITING_REVIEW      | ReviewWasRequested      | ReviewWasRequested
                    Release           | WORK_ORDER_NOT_FOUND | NOT_AWAITING_REVIEW     | NOT_AWAITING_REVIEW     | NOT_AWAITING_REVIEW         | NOT_AWAITING_REVIEW     | NOT_AWAITING_REVIEW | NOT_AWAITING_REVIEW | NOT_AWAITING_REVIEW | WasReleased          | NOT_AWAITING_REVIEW  | NOT_AWAITING_REVIEW     | NOT_AWAITING_REVIEW
                    SendBack          | WORK_ORDER_NOT_FOUND | NOT_AWAITING_REVIEW     | NOT_AWAITING_REVIEW     | NOT_AWAITING_REVIEW         | NOT_AWAITING_REVIEW     | NOT_AWAITING_REVIEW | NOT_AWAITING_REVIEW | NOT_AWAITING_REVIEW | WasSentBack          | NOT_AWAITING_REVIEW  | NOT_AWAITING_REVIEW     | NOT_AWAITING_REVIEW
                    Resubmit          | WORK_ORDER_NOT_FOUND | NOT_SENT_BACK           | NOT_SENT_BACK           | NOT_SENT_BACK               | NOT_SENT_BACK           | NOT_SENT_BACK       | NOT_SENT_BACK       | NOT_SENT_BACK       | NOT_SENT_BACK        | ReviewWasRequested   | NOT_SENT_BACK           | NOT_SENT_BACK
                    SetUrgency        | WORK_ORDER_NOT_FOUND | UrgencyWasSet           | UrgencyWasSet           | UrgencyWasSet               | UrgencyWasSet           | UrgencyWasSet       | ALREADY_COMPLETED   | ALREADY_RECALLED    | UrgencyWasSet        | UrgencyWasSet        | UrgencyWasSet           | UrgencyWasSet
                    Propose           | WORK_ORDER_NOT_FOUND | OutcomeWasProposed      | OutcomeWasProposed      | OutcomeWasProposed          | WORK_ORDER_SUSPENDED    | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | WORK_ORDER_NOT_FOUND | WORK_ORDER_NOT_FOUND | OUTCOME_PROPOSED        | OutcomeWasProposed
                    ApproveOutcome    | WORK_ORDER_NOT_FOUND | NOT_PROPOSED            | NOT_PROPOSED            | NOT_PROPOSED                | NOT_PROPOSED            | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | WORK_ORDER_NOT_FOUND | WORK_ORDER_NOT_FOUND | OutcomeWasApproved      | NOT_PROPOSED
                    SendBackOutcome   | WORK_ORDER_NOT_FOUND | NOT_PROPOSED            | NOT_PROPOSED            | NOT_PROPOSED                | NOT_PROPOSED            | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | WORK_ORDER_NOT_FOUND | WORK_ORDER_NOT_FOUND | OutcomeWasSentBack      | NOT_PROPOSED
                    Transfer          | WORK_ORDER_NOT_FOUND | WasTransferred          | WasTransferred          | WasTransferred              | WORK_ORDER_SUSPENDED    | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | WORK_ORDER_NOT_FOUND | WORK_ORDER_NOT_FOUND | OUTCOME_PROPOSED        | WasTransferred
                    Assign            | WORK_ORDER_NOT_FOUND | WasAssigned             | WasAssigned             | WasAssigned                 | WasAssigned             | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | WORK_ORDER_NOT_FOUND | WORK_ORDER_NOT_FOUND | OUTCOME_PROPOSED        | WasAssigned
                    Delegate          | WORK_ORDER_NOT_FOUND | NOT_ASSIGNED            | NOT_ASSIGNED            | NOT_ASSIGNED                | NOT_ASSIGNED            | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | WORK_ORDER_NOT_FOUND | WORK_ORDER_NOT_FOUND | OUTCOME_PROPOSED        | NOT_ASSIGNED
                    AddCoHandler      | WORK_ORDER_NOT_FOUND | CoHandlerWasAdded       | CoHandlerWasAdded       | CoHandlerWasAdded           | CoHandlerWasAdded       | NO_LEAD             | ALREADY_COMPLETED   | ALREADY_RECALLED    | AWAITING_REVIEW      | AWAITING_REVIEW      | CoHandlerWasAdded       | CoHandlerWasAdded
                    ReportPart        | WORK_ORDER_NOT_FOUND | NOT_CO_HANDLER          | NOT_CO_HANDLER          | NOT_CO_HANDLER              | NOT_CO_HANDLER          | NOT_CO_HANDLER      | ALREADY_COMPLETED   | ALREADY_RECALLED    | AWAITING_REVIEW      | AWAITING_REVIEW      | NOT_CO_HANDLER          | NOT_CO_HANDLER
                    CompletePart      | WORK_ORDER_NOT_FOUND | NOT_CO_HANDLER          | NOT_CO_HANDLER          | NOT_CO_HANDLER              | NOT_CO_HANDLER          | NOT_CO_HANDLER      | ALREADY_COMPLETED   | ALREADY_RECALLED    | AWAITING_REVIEW      | AWAITING_REVIEW      | NOT_CO_HANDLER          | NOT_CO_HANDLER
                    ReleaseCoHandler  | WORK_ORDER_NOT_FOUND | NOT_CO_HANDLER          | NOT_CO_HANDLER          | NOT_CO_HANDLER              | NOT_CO_HANDLER          | NOT_CO_HANDLER      | ALREADY_COMPLETED   | ALREADY_RECALLED    | AWAITING_REVIEW      | AWAITING_REVIEW      | NOT_CO_HANDLER          | NOT_CO_HANDLER
                    RefuseReturn      | WORK_ORDER_NOT_FOUND | NOT_RETURNED            | NOT_RETURNED            | NOT_RETURNED                | NOT_RETURNED            | ReturnWasRefused    | ALREADY_COMPLETED   | ALREADY_RECALLED    | AWAITING_REVIEW      | AWAITING_REVIEW      | NOT_RETURNED            | NOT_RETURNED
                    Supervise         | WORK_ORDER_NOT_FOUND | WasSupervised           | WasSupervised           | WasSupervised               | WasSupervised           | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | AWAITING_REVIEW      | AWAITING_REVIEW      | WasSupervised           | SUPERVISION_NOT_ANSWERED
                    AnswerSupervision | WORK_ORDER_NOT_FOUND | SUPERVISION_NOT_ASKED   | SUPERVISION_NOT_ASKED   | SUPERVISION_NOT_ASKED       | SUPERVISION_NOT_ASKED   | ALREADY_RETURNED    | ALREADY_COMPLETED   | ALREADY_RECALLED    | WORK_ORDER_NOT_FOUND | WORK_ORDER_NOT_FOUND | OUTCOME_PROPOSED        | SupervisionWasAnswered
                    """)
    void a_command_is_accepted_or_refused_as_written(ArgumentsAccessor row) {
        WorkOrderCommand command = named(Objects.requireNonNull(row.getString(0)));

        List<String> written =
                IntStream.rangeClosed(1, STATES.size()).mapToObj(row::getString).toList();
        assertThat(STATES.stream().map(state -> cell(decide(command, state))).toList())
                .isEqualTo(written);
    }

    @Test
    void the_matrix_has_every_command_and_every_state() {
        assertThat(kinds(COMMANDS)).isEqualTo(records(WorkOrderCommand.class));
        assertThat(kinds(STATES)).isEqualTo(records(WorkOrder.class));
    }

    private static WorkOrderCommand named(String name) {
        return COMMANDS.stream()
                .filter(command -> command.getClass().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String cell(Decision decision) {
        return switch (decision) {
            case Agreed(_, var fact) -> fact.getClass().getSimpleName();
            case Refused(var refusal) -> refusal.name();
        };
    }

    private static Set<Class<?>> kinds(List<?> values) {
        return values.stream().map(Object::getClass).collect(Collectors.toSet());
    }

    private static Set<Class<?>> records(Class<?> sealed) {
        return leaves(sealed).collect(Collectors.toSet());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CommandMatrixTest::leaves)
                : Stream.of(type);
    }
}
