package io.openhotline.reporting.fact;

import io.openhotline.contracts.AppealSubject;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.reporting.fact.domain.Measure;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts the events of one ticket by brute force, without observations and without the fold: the
/// measures that are numbers of events.
record EventRecount(List<Sent> events) {

    Map<Measure, Long> counts() {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        counts.put(Measure.CHASES, count(WorkOrderEvent.Chased.class));
        counts.put(Measure.RECALLS, count(WorkOrderEvent.Recalled.class));
        counts.put(Measure.RETURNS, count(WorkOrderEvent.Returned.class));
        counts.put(Measure.RETURNS_REFUSED, count(WorkOrderEvent.ReturnRefused.class));
        counts.put(Measure.TRANSFERS, count(WorkOrderEvent.Transferred.class));
        counts.put(Measure.EXTENSIONS, count(WorkOrderEvent.Extended.class));
        counts.put(Measure.SUSPENSIONS, count(WorkOrderEvent.Suspended.class));
        counts.put(Measure.WARNINGS, count(WorkOrderEvent.Warned.class));
        counts.put(Measure.APPEALS, count(WorkOrderEvent.Appealed.class));
        counts.put(Measure.WITHDRAWN, count(TicketEvent.Withdrawn.class));
        counts.put(Measure.APPEALS_GRANTED, decided(true));
        counts.put(Measure.WARNINGS_LIFTED, warningsLifted());
        counts.put(Measure.DISPATCHED, Math.min(1, count(WorkOrderEvent.Issued.class)));
        counts.put(
                Measure.SURVEYS,
                count(FollowUpEvent.Planned.class) - count(FollowUpEvent.Cancelled.class));
        counts.put(Measure.SURVEYS_UNANSWERED, unanswered());
        counts.put(Measure.ASKED, Math.min(1, count(FollowUpEvent.Completed.class)));
        clocks().values()
                .forEach(it -> it.forEach((measure, n) -> counts.merge(measure, n, Long::sum)));
        return counts;
    }

    /// Counts the last end of each clock, by its name.
    Map<String, Map<Measure, Long>> clocks() {
        var last = new HashMap<List<Object>, WorkOrderEvent.ClockEnded>();
        for (Sent sent : events) {
            if (sent.event() instanceof WorkOrderEvent.ClockEnded end) {
                last.put(
                        List.of(end.workOrderId(), end.department(), end.clock(), end.startedAt()),
                        end);
            }
        }
        var counts = new TreeMap<String, Map<Measure, Long>>();
        for (WorkOrderEvent.ClockEnded end : last.values()) {
            var clock = counts.computeIfAbsent(end.clock(), _ -> new EnumMap<>(Measure.class));
            clock.merge(Measure.CLOCKS_ENDED, 1L, Long::sum);
            clock.merge(Measure.CLOCKS_TIMELY, end.inTime() ? 1L : 0L, Long::sum);
        }
        return counts;
    }

    private long decided(boolean granted) {
        return events.stream()
                .filter(sent ->
                        sent.event() instanceof WorkOrderEvent.AppealDecided decided
                                && decided.granted() == granted)
                .count();
    }

    private long warningsLifted() {
        return events.stream()
                .filter(sent ->
                        sent.event() instanceof WorkOrderEvent.AppealDecided decided
                                && decided.granted()
                                && decided.subject() == AppealSubject.WARNING)
                .count();
    }

    private long unanswered() {
        return events.stream()
                .filter(sent ->
                        sent.event() instanceof FollowUpEvent.Waived waived
                                && (waived.waiver() == FollowUpEvent.Waiver.UNREACHABLE
                                        || waived.waiver() == FollowUpEvent.Waiver.DECLINED))
                .count();
    }

    private long count(Class<?> type) {
        return events.stream().filter(sent -> type.isInstance(sent.event())).count();
    }
}
