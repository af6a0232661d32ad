package io.openhotline.dispatch.alarm;

import io.openhotline.dispatch.alarm.domain.Alarm;
import io.openhotline.dispatch.alarm.domain.AlarmKind;
import io.openhotline.dispatch.alarm.domain.AlarmPlan;
import io.openhotline.dispatch.deadline.domain.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Sets and cancels alarms in the transaction of the fact that makes them necessary or obsolete.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AlarmService {
    private static final List<AlarmKind> ALL = List.of(AlarmKind.values());
    private static final List<AlarmKind> ACCEPTANCE =
            Arrays.stream(AlarmKind.values()).filter(AlarmKind::isAboutAcceptance).toList();

    private final AlarmRepository repository;

    AlarmService(AlarmRepository repository) {
        this.repository = repository;
    }

    /// Adds the alarms of a work order that has none yet.
    public void set(AlarmSubject subject, Deadlines deadlines, Instant openedAt) {
        List<Alarm> alarms = AlarmPlan.plan(deadlines, openedAt);
        if (!alarms.isEmpty()) {
            repository.add(subject, alarms);
        }
    }

    /// Deletes the alarms of the work order that are not raised yet and adds new ones.
    public void replace(AlarmSubject subject, Deadlines deadlines, Instant openedAt) {
        cancel(subject.workOrderId());
        set(subject, deadlines, openedAt);
    }

    public void cancel(UUID workOrderId) {
        repository.delete(workOrderId, ALL);
    }

    public void cancelAcceptance(UUID workOrderId) {
        repository.delete(workOrderId, ACCEPTANCE);
    }
}
