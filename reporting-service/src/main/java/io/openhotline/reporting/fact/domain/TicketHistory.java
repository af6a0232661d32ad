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

/// Collects the observations of a ticket. Rounds and instants say what followed what across
/// sources, because topics have no common order.
final class TicketHistory {
    private final Map<UUID, WorkOrderHistory> workOrders = new LinkedHashMap<>();
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

    private WorkOrderHistory order(UUID id) {
        return workOrders.computeIfAbsent(id, _ -> new WorkOrderHistory());
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
        return workOrders.values().stream().anyMatch(WorkOrderHistory::isOverdue);
    }

    boolean wasEverHandled() {
        return answered != null
                || workOrders.values().stream().anyMatch(order -> order.completedAt() != null);
    }

    /// Returns the work order that counts: the last one of the highest round that is not recalled.
    @Nullable WorkOrderHistory lastOrder() {
        return workOrders.values().stream()
                .filter(order -> !order.isRecalled())
                .reduce((one, next) -> next.round() >= one.round() ? next : one)
                .orElse(null);
    }

    /// Returns the department in charge. If all work orders are recalled, returns the last
    /// department that had one.
    @Nullable String department() {
        WorkOrderHistory last = lastOrder();
        return last != null
                ? last.department()
                : workOrders.values().stream()
                        .reduce((_, next) -> next)
                        .map(WorkOrderHistory::department)
                        .orElse(null);
    }

    /// Returns 1 until a rework is requested. A second work order also shows a rework, because it
    /// may arrive before the request.
    int round() {
        int requested = requests.stream().mapToInt(ReworkRequested::round).max().orElse(1);
        WorkOrderHistory last = lastOrder();
        return last == null ? requested : Math.max(requested, last.round());
    }

    /// Returns true if the desk has answered, and no rework was requested after the answer.
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
