package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.fact.domain.Observation.Answered;
import io.openhotline.reporting.fact.domain.Observation.Asked;
import io.openhotline.reporting.fact.domain.Observation.BecameMajor;
import io.openhotline.reporting.fact.domain.Observation.Closed;
import io.openhotline.reporting.fact.domain.Observation.Completed;
import io.openhotline.reporting.fact.domain.Observation.CustomerOverdue;
import io.openhotline.reporting.fact.domain.Observation.Issued;
import io.openhotline.reporting.fact.domain.Observation.JoinedIncident;
import io.openhotline.reporting.fact.domain.Observation.LedIncident;
import io.openhotline.reporting.fact.domain.Observation.LeftIncident;
import io.openhotline.reporting.fact.domain.Observation.Merged;
import io.openhotline.reporting.fact.domain.Observation.NotSampleable;
import io.openhotline.reporting.fact.domain.Observation.Overdue;
import io.openhotline.reporting.fact.domain.Observation.OverdueWithdrawn;
import io.openhotline.reporting.fact.domain.Observation.Reassigned;
import io.openhotline.reporting.fact.domain.Observation.Recalled;
import io.openhotline.reporting.fact.domain.Observation.Received;
import io.openhotline.reporting.fact.domain.Observation.Reclassified;
import io.openhotline.reporting.fact.domain.Observation.Reopened;
import io.openhotline.reporting.fact.domain.Observation.ReturnRefused;
import io.openhotline.reporting.fact.domain.Observation.Returned;
import io.openhotline.reporting.fact.domain.Observation.ReworkRequested;
import io.openhotline.reporting.fact.domain.Observation.Unmerged;
import io.openhotline.reporting.fact.domain.Observation.Warned;
import io.openhotline.reporting.fact.domain.Observation.WarningLifted;
import io.openhotline.reporting.fact.domain.Observation.Withdrawn;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Collects the observations of a ticket. Rounds and instants say what followed what across
/// sources, because topics have no common order.
final class TicketHistory {
    private final WorkOrderHistories workOrders = new WorkOrderHistories();
    private final FollowUpHistory followUps = new FollowUpHistory();
    private @Nullable Received received;
    private @Nullable Reclassified reclassified;
    private @Nullable Answered answered;
    private boolean answeredAtOnce;
    private boolean withdrawn;
    private boolean merged;
    private final IncidentHistory incidents = new IncidentHistory();
    private boolean closed;
    private boolean major;
    private int warnings;
    private int warningsLifted;

    void add(Observation observation) {
        switch (observation) {
            case Received first -> received = first;
            case Reclassified corrected -> reclassified = corrected;
            case Answered answer -> {
                answered = answer;
                answeredAtOnce |= answer.firstContact();
            }
            case Withdrawn _ -> withdrawn = true;
            case Merged _ -> merged = true;
            case Unmerged _ -> merged = false;
            case LedIncident led -> incidents.led(led.incident());
            case JoinedIncident _ -> incidents.joined();
            case LeftIncident _ -> incidents.left();
            case Closed _ -> closed = true;
            case Reopened(var round, var at) -> {
                closed = false;
                incidents.reopened();
                followUps.reworkRequested(new ReworkRequested(round, at));
            }
            case Issued issued -> workOrders.issued(issued);
            case Completed completed -> workOrders.completed(completed);
            case Returned(var id, var by, _) -> workOrders.of(id).returned(by);
            case ReturnRefused(var id, var by, _) -> workOrders.of(id).returnRefused(by);
            case Reassigned reassigned -> workOrders.reassigned(reassigned);
            case Recalled(var id, var from, _) -> workOrders.of(id).recalled(from);
            case Overdue(var id, var at, var since) -> workOrders.of(id).overdue(at, since);
            case OverdueWithdrawn(var id, _, _) -> workOrders.of(id).overdueWithdrawn();
            case CustomerOverdue overdue -> workOrders.customerOverdue(overdue);
            case Warned _ -> warnings++;
            case WarningLifted _ -> warningsLifted++;
            case BecameMajor _ -> major = true;
            case Asked answer -> followUps.asked(answer);
            case NotSampleable _ -> followUps.notSampleable();
            case ReworkRequested request -> followUps.reworkRequested(request);
        }
    }

    WorkOrderHistories workOrders() {
        return workOrders;
    }

    FollowUpHistory followUps() {
        return followUps;
    }

    @Nullable Received received() {
        return received;
    }

    @Nullable Reclassified reclassified() {
        return reclassified;
    }

    boolean isAnsweredAtOnce() {
        return answeredAtOnce;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    /// Whether another ticket goes on for this one.
    boolean isMerged() {
        return merged;
    }

    IncidentHistory incidents() {
        return incidents;
    }

    boolean isClosed() {
        return closed;
    }

    /// Whether a ladder has made the matter major.
    boolean becameMajor() {
        return major;
    }

    int warnings() {
        return warnings;
    }

    int warningsLifted() {
        return warningsLifted;
    }

    boolean wasEverHandled() {
        return answered != null || workOrders.stream().anyMatch(WorkOrderHistory::isCompleted);
    }

    /// Returns 1 until a rework is requested. A second work order also shows a rework, because it
    /// may arrive before the request.
    int round() {
        int requested = followUps.requestedRound();
        WorkOrderHistory last = workOrders.last();
        return last == null ? requested : Math.max(requested, last.round());
    }

    /// Returns the answer of the desk, unless a rework was requested after it.
    @Nullable Answered standingAnswer() {
        Answered answer = answered;
        return answer != null
                        && (round() == 1
                                || reworkInstants().noneMatch(at -> !answer.at().isAfter(at)))
                ? answer
                : null;
    }

    private Stream<Instant> reworkInstants() {
        int round = round();
        return Stream.concat(
                followUps.requestsOf(round),
                workOrders.stream()
                        .filter(order -> order.round() == round)
                        .flatMap(order -> Stream.ofNullable(order.issuedAt())));
    }
}
