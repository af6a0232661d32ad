package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.clock.domain.ClockStop;
import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.AnswerSupervision;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Supervise;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.SupervisionWasAnswered;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasSupervised;
import java.time.Instant;

/// Decides about the order of a supervisor on top (督办) and its answer. The completion, a return or
/// another department ends an order that isn't answered.
final class SupervisionDecider {
    private SupervisionDecider() {}

    static Decision supervise(Supervise command, Open workOrder) {
        Clocks clocks = workOrder.assignment().clocks();
        if (clocks.supervision().isPresent()) {
            return new Refused(Refusal.SUPERVISION_NOT_ANSWERED);
        }
        Instant at = command.origin().at();
        return Policies.judgeSupervision(command.answerBy(), at)
                .<Decision>map(Refused::new)
                .orElseGet(() ->
                        new Agreed(
                                workOrder.with(
                                        clocks.supervised(command.answerBy(), at, command.text())),
                                new WasSupervised(command.text(), command.answerBy(), at)));
    }

    static Decision answer(AnswerSupervision command, Open workOrder, Instant at) {
        if (workOrder.assignment().clocks().supervision().isEmpty()) {
            return new Refused(Refusal.SUPERVISION_NOT_ASKED);
        }
        return new Agreed(
                Acceptance.change(
                        workOrder,
                        at,
                        it ->
                                it.with(
                                        it.assignment()
                                                .clocks()
                                                .reached(ClockStop.SUPERVISION_ANSWERED, at))),
                new SupervisionWasAnswered(command.text(), at));
    }
}
