package io.openhotline.dispatch.alarm;

import io.openhotline.dispatch.alarm.domain.AlarmKind;
import io.openhotline.dispatch.alarm.domain.AlarmPlan;
import io.openhotline.dispatch.deadline.domain.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Sets and cancels alarms, in the transaction of what makes them due or void.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Alarms {
    private static final List<AlarmKind> ALL = List.of(AlarmKind.values());
    private static final List<AlarmKind> ACCEPTANCE =
            Arrays.stream(AlarmKind.values()).filter(AlarmKind::isAboutAcceptance).toList();

    private final AlarmTable table;

    Alarms(AlarmTable table) {
        this.table = table;
    }

    /// Instead of what was set for the work order before.
    public void set(AlarmSubject subject, Deadlines deadlines, Instant openedAt) {
        cancel(subject.workOrderId());
        AlarmPlan.plan(deadlines, openedAt).forEach(alarm -> table.add(subject, alarm));
    }

    public void cancel(UUID workOrderId) {
        table.cancel(workOrderId, ALL);
    }

    public void cancelAcceptance(UUID workOrderId) {
        table.cancel(workOrderId, ACCEPTANCE);
    }
}
