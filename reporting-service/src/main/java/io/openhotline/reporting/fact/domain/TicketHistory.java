package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.fact.domain.Observation.AcceptOverdue;
import io.openhotline.reporting.fact.domain.Observation.AcceptOverdueWithdrawn;
import io.openhotline.reporting.fact.domain.Observation.Accepted;
import io.openhotline.reporting.fact.domain.Observation.Answered;
import io.openhotline.reporting.fact.domain.Observation.Appealed;
import io.openhotline.reporting.fact.domain.Observation.Asked;
import io.openhotline.reporting.fact.domain.Observation.BecameMajor;
import io.openhotline.reporting.fact.domain.Observation.Chased;
import io.openhotline.reporting.fact.domain.Observation.ClockEnded;
import io.openhotline.reporting.fact.domain.Observation.Closed;
import io.openhotline.reporting.fact.domain.Observation.Completed;
import io.openhotline.reporting.fact.domain.Observation.CustomerOverdue;
import io.openhotline.reporting.fact.domain.Observation.DissatisfactionLifted;
import io.openhotline.reporting.fact.domain.Observation.Extended;
import io.openhotline.reporting.fact.domain.Observation.Issued;
import io.openhotline.reporting.fact.domain.Observation.JoinedIncident;
import io.openhotline.reporting.fact.domain.Observation.LedIncident;
import io.openhotline.reporting.fact.domain.Observation.LeftIncident;
import io.openhotline.reporting.fact.domain.Observation.Merged;
import io.openhotline.reporting.fact.domain.Observation.NotSampleable;
import io.openhotline.reporting.fact.domain.Observation.Overdue;
import io.openhotline.reporting.fact.domain.Observation.OverdueWithdrawn;
import io.openhotline.reporting.fact.domain.Observation.QueueReached;
import io.openhotline.reporting.fact.domain.Observation.Reassigned;
import io.openhotline.reporting.fact.domain.Observation.Recalled;
import io.openhotline.reporting.fact.domain.Observation.Received;
import io.openhotline.reporting.fact.domain.Observation.Reclassified;
import io.openhotline.reporting.fact.domain.Observation.Reopened;
import io.openhotline.reporting.fact.domain.Observation.ReportCompleted;
import io.openhotline.reporting.fact.domain.Observation.ReturnRefused;
import io.openhotline.reporting.fact.domain.Observation.Returned;
import io.openhotline.reporting.fact.domain.Observation.ReworkRequested;
import io.openhotline.reporting.fact.domain.Observation.SurveyCancelled;
import io.openhotline.reporting.fact.domain.Observation.SurveyPlanned;
import io.openhotline.reporting.fact.domain.Observation.SurveyUnanswered;
import io.openhotline.reporting.fact.domain.Observation.Suspended;
import io.openhotline.reporting.fact.domain.Observation.Unmerged;
import io.openhotline.reporting.fact.domain.Observation.Warned;
import io.openhotline.reporting.fact.domain.Observation.WarningLifted;
import io.openhotline.reporting.fact.domain.Observation.Withdrawn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
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
    private final EventCounts counts = new EventCounts();
    private final Map<String, EventCounts> records = new HashMap<>();
    private final ClockHistory clocks = new ClockHistory();
    private @Nullable ReportCompleted completed;
    private @Nullable String queue;

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
            case JoinedIncident joined -> incidents.joined(joined.incident());
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
            case ReturnRefused(var id, var by, _) -> {
                workOrders.of(id).returnRefused(by);
                counts.add(Measure.RETURNS_REFUSED);
            }
            case Reassigned reassigned -> {
                workOrders.reassigned(reassigned);
                counts.add(Measure.TRANSFERS, reassigned.transferred());
            }
            case Recalled(var id, var from, _) -> {
                workOrders.of(id).recalled(from);
                counts.add(Measure.RECALLS);
            }
            case Accepted(var id, var at) -> workOrders.of(id).accepted(at);
            case AcceptOverdue(var id, _) -> workOrders.of(id).acceptOverdue(true);
            case AcceptOverdueWithdrawn(var id, _) -> workOrders.of(id).acceptOverdue(false);
            case Chased _ -> counts.add(Measure.CHASES);
            case Extended _ -> counts.add(Measure.EXTENSIONS);
            case Suspended _ -> counts.add(Measure.SUSPENSIONS);
            case ClockEnded end -> clocks.ended(end);
            case Appealed(_, _, var department) -> record(department, Measure.APPEALS);
            case DissatisfactionLifted(_, _, var department) ->
                    record(department, Measure.APPEALS_GRANTED);
            case ReportCompleted whole -> completed = whole;
            case QueueReached reached -> queue = reached.queue();
            case Overdue(var id, var at, var since) -> workOrders.of(id).overdue(at, since);
            case OverdueWithdrawn(var id, _, _) -> workOrders.of(id).overdueWithdrawn();
            case CustomerOverdue overdue -> workOrders.customerOverdue(overdue);
            case Warned(_, var department, _) -> record(department, Measure.WARNINGS);
            case WarningLifted(_, _, var department) -> {
                record(department, Measure.WARNINGS_LIFTED);
                record(department, Measure.APPEALS_GRANTED);
            }
            case BecameMajor _ -> major = true;
            case Asked answer -> followUps.asked(answer);
            case SurveyPlanned(var round, _) -> followUps.planned(round);
            case SurveyCancelled(var round, _) -> followUps.cancelled(round);
            case SurveyUnanswered _ -> followUps.unanswered();
            case NotSampleable _ -> followUps.notSampleable();
            case ReworkRequested request -> followUps.reworkRequested(request);
        }
    }

    /// @param department null in observations of older versions
    private void record(@Nullable String department, Measure measure) {
        counts.add(measure);
        records.computeIfAbsent(
                        department == null ? RollupKey.NONE : department, _ -> new EventCounts())
                .add(measure);
    }

    /// Returns warnings and appeals by the department on whose record they are.
    Map<String, Measures> records() {
        var measures = new TreeMap<String, Measures>();
        records.forEach((department, its) -> measures.put(department, its.measures()));
        return measures;
    }

    ClockHistory clocks() {
        return clocks;
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

    /// Returns the counts of the ticket's events.
    EventCounts counts() {
        return counts;
    }

    /// Returns the data of customer and place that came after the receipt.
    @Nullable ReportCompleted completed() {
        return completed;
    }

    @Nullable String queue() {
        return queue;
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
