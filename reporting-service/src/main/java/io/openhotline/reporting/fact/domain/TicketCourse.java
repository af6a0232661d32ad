package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.fact.domain.Observation.Answered;
import io.openhotline.reporting.fact.domain.Observation.Asked;
import io.openhotline.reporting.fact.domain.Observation.Closed;
import io.openhotline.reporting.fact.domain.Observation.Completed;
import io.openhotline.reporting.fact.domain.Observation.Issued;
import io.openhotline.reporting.fact.domain.Observation.Overdue;
import io.openhotline.reporting.fact.domain.Observation.Reassigned;
import io.openhotline.reporting.fact.domain.Observation.Recalled;
import io.openhotline.reporting.fact.domain.Observation.Received;
import io.openhotline.reporting.fact.domain.Observation.Returned;
import io.openhotline.reporting.fact.domain.Observation.ReworkRequested;
import io.openhotline.reporting.fact.domain.Observation.Withdrawn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Collects a ticket's observations. Nothing here depends on the order between sources: what
/// followed what across topics is told by rounds and instants.
final class TicketCourse {
    private final Map<UUID, WorkOrderCourse> workOrders = new LinkedHashMap<>();
    private final List<ReworkRequested> requests = new ArrayList<>();
    private @Nullable Received received;
    private @Nullable Answered answered;
    private @Nullable Asked asked;
    private boolean answeredAtOnce;
    private boolean withdrawn;
    private boolean closed;

    void add(Observation observation) {
        switch (observation) {
            case Received first -> received = first;
            case Answered answer -> {
                answered = answer;
                answeredAtOnce |= answer.firstContact();
            }
            case Withdrawn _ -> withdrawn = true;
            case Closed _ -> closed = true;
            case Issued issued -> order(issued.workOrder()).issued(issued);
            case Completed completed -> order(completed.workOrder()).completed(completed);
            case Returned(var id, var by, _) -> order(id).returned(by);
            case Reassigned reassigned -> order(reassigned.workOrder()).reassigned(reassigned);
            case Recalled(var id, var from, _) -> order(id).recalled(from);
            case Overdue(var id, var at, _) -> order(id).overdue(at);
            case Asked answer ->
                    asked = asked != null && asked.round() > answer.round() ? asked : answer;
            case ReworkRequested request -> requests.add(request);
        }
    }

    private WorkOrderCourse order(UUID id) {
        return workOrders.computeIfAbsent(id, _ -> new WorkOrderCourse());
    }

    @Nullable Received received() {
        return received;
    }

    @Nullable Asked asked() {
        return asked;
    }

    @Nullable Answered answered() {
        return answered;
    }

    boolean isAnsweredAtOnce() {
        return answeredAtOnce;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    boolean isClosed() {
        return closed;
    }

    boolean isOverdue() {
        return workOrders.values().stream().anyMatch(WorkOrderCourse::isOverdue);
    }

    boolean wasEverHandled() {
        return answered != null
                || workOrders.values().stream().anyMatch(order -> order.completedAt() != null);
    }

    /// The work order that counts: the last of the highest round, recalled ones aside.
    @Nullable WorkOrderCourse lastOrder() {
        return workOrders.values().stream()
                .filter(order -> !order.isRecalled())
                .reduce((one, next) -> next.round() >= one.round() ? next : one)
                .orElse(null);
    }

    /// The department in charge, or the last that was before everything was recalled.
    @Nullable String department() {
        WorkOrderCourse last = lastOrder();
        return last != null
                ? last.department()
                : workOrders.values().stream()
                        .reduce((_, next) -> next)
                        .map(WorkOrderCourse::department)
                        .orElse(null);
    }

    /// 1 as long as nobody asked for a rework. A second work order tells of one too, since it may
    /// be heard of first.
    int round() {
        int requested = requests.stream().mapToInt(ReworkRequested::round).max().orElse(1);
        WorkOrderCourse last = lastOrder();
        return last == null ? requested : Math.max(requested, last.round());
    }

    /// Whether the desk's answer came after the last rework was asked for, if one was.
    boolean isAnswerStanding() {
        Answered answer = answered;
        return answer != null
                && (round() == 1 || reworkInstants().noneMatch(at -> !answer.at().isAfter(at)));
    }

    private Stream<Instant> reworkInstants() {
        int round = round();
        return Stream.concat(
                requests.stream()
                        .filter(request -> request.round() == round)
                        .map(ReworkRequested::at),
                workOrders.values().stream()
                        .filter(order -> order.round() == round)
                        .flatMap(order -> Stream.ofNullable(order.issuedAt())));
    }
}
