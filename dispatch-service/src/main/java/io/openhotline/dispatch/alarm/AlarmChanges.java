package io.openhotline.dispatch.alarm;

import io.openhotline.dispatch.alarm.AlarmTable.Cancelled;
import io.openhotline.dispatch.alarm.AlarmTable.Planned;
import io.openhotline.dispatch.alarm.domain.Alarm;
import io.openhotline.dispatch.alarm.domain.AlarmKind;
import io.openhotline.platform.database.EndOfTransaction;
import jakarta.transaction.TransactionScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What becomes of alarms in the current transaction: written at its end in two statements, however
/// many work orders it is about.
@TransactionScoped
class AlarmChanges {
    private final Set<Cancelled> cancelled = new LinkedHashSet<>();
    private final List<Planned> planned = new ArrayList<>();
    private final AlarmTable table;

    AlarmChanges(AlarmTable table, EndOfTransaction end) {
        this.table = table;
        end.write(this::write);
    }

    void add(AlarmSubject subject, Alarm alarm) {
        planned.add(new Planned(subject, alarm));
    }

    void cancel(UUID workOrderId, List<AlarmKind> kinds) {
        planned.removeIf(alarm ->
                alarm.subject().workOrderId().equals(workOrderId)
                        && kinds.contains(alarm.alarm().kind()));
        kinds.forEach(kind -> cancelled.add(new Cancelled(workOrderId, kind)));
    }

    /// Those planned after a cancellation stay, so deleting comes first.
    private void write() {
        if (!cancelled.isEmpty()) {
            table.delete(List.copyOf(cancelled));
        }
        if (!planned.isEmpty()) {
            table.add(planned);
        }
    }
}
