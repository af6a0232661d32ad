package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.clock.domain.Clock;
import io.openhotline.dispatch.clock.domain.ExtensionRule;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Proposed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.DenyExtension;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.GrantExtension;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.OnExtension;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.RequestExtension;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ExtensionWasDenied;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ExtensionWasRequested;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasExtended;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Decides about more time: a department requests it before the clock ends, and the supervisor
/// grants or denies it.
final class ExtensionDecider {
    private ExtensionDecider() {}

    static Decision request(
            RequestExtension command, Open workOrder, Instant at, ExtensionRule rule) {
        return switch (workOrder) {
            case Issued issued -> request(command, Acceptance.of(issued, at), at, rule);
            case Accepted accepted -> request(command, accepted, at, rule);
            case Suspended _ -> new Refused(Refusal.WORK_ORDER_SUSPENDED);
            case Proposed _ -> new Refused(Refusal.OUTCOME_PROPOSED);
        };
    }

    private static Decision request(
            RequestExtension command, Accepted handling, Instant at, ExtensionRule rule) {
        if (handling.asked() != null) {
            return new Refused(Refusal.EXTENSION_ALREADY_REQUESTED);
        }
        return handling.assignment()
                .clocks()
                .find(command.clock())
                .filter(Clock::isRunning)
                .map(clock -> refusal(command, clock, at, rule))
                .orElse(Optional.of(Refusal.CLOCK_NOT_RUNNING))
                .<Decision>map(Refused::new)
                .orElseGet(() -> requested(command, handling, at));
    }

    private static Optional<Refusal> refusal(
            RequestExtension command, Clock clock, Instant at, ExtensionRule rule) {
        if (at.isAfter(dueAt(clock))) {
            return Optional.of(Refusal.EXTENSION_AFTER_END);
        }
        if (clock.extensions() >= rule.most()) {
            return Optional.of(Refusal.EXTENSIONS_USED_UP);
        }
        // A calendar counts day by day, so an end in another age is refused before it counts.
        if (command.until().isAfter(at.plus(Policies.FARTHEST))) {
            return Optional.of(Refusal.EXTENSION_TOO_FAR);
        }
        Duration by = clock.extensionUntil(command.until());
        if (!by.isPositive()) {
            return Optional.of(Refusal.EXTENSION_NOT_LATER);
        }
        return by.compareTo(rule.farthest()) > 0
                ? Optional.of(Refusal.EXTENSION_TOO_FAR)
                : Optional.empty();
    }

    private static Agreed requested(RequestExtension command, Accepted handling, Instant at) {
        var request =
                new ExtensionRequest(
                        command.clock(),
                        command.until(),
                        command.reason(),
                        command.origin().actor(),
                        at);
        return new Agreed(handling.asking(request), new ExtensionWasRequested(request, at));
    }

    static Decision decide(OnExtension command, Open workOrder) {
        return switch (workOrder) {
            case Issued _ -> new Refused(Refusal.EXTENSION_NOT_REQUESTED);
            case Accepted accepted -> decide(command, accepted, accepted);
            case Suspended suspended -> decide(command, suspended, suspended.handling());
            case Proposed proposed -> decide(command, proposed, proposed.handling());
        };
    }

    private static Decision decide(OnExtension command, Open workOrder, Accepted handling) {
        ExtensionRequest asked = handling.asked();
        if (asked == null) {
            return new Refused(Refusal.EXTENSION_NOT_REQUESTED);
        }
        Instant at = command.origin().at(asked.requestedAt());
        return switch (command) {
            case GrantExtension(_, _, var origin) when origin.actor().equals(asked.requestedBy()) ->
                    new Refused(Refusal.OWN_REQUEST);
            case GrantExtension(_, var until, _) ->
                    grant(asked, until == null ? asked.until() : until, workOrder, at);
            case DenyExtension(_, var reason, _) ->
                    new Agreed(
                            Acceptance.change(workOrder, at, it -> it.asking(null)),
                            new ExtensionWasDenied(asked, reason, at));
        };
    }

    private static Decision grant(
            ExtensionRequest asked, Instant until, Open workOrder, Instant at) {
        Clock clock = workOrder.assignment().clocks().find(asked.clock()).orElseThrow();
        if (!clock.isRunning() && !clock.isPaused()) {
            return new Refused(Refusal.CLOCK_NOT_RUNNING);
        }
        if (until.isAfter(asked.until())) {
            return new Refused(Refusal.EXTENSION_LONGER_THAN_REQUESTED);
        }
        Duration by = clock.extensionUntil(until);
        if (!by.isPositive()) {
            return new Refused(Refusal.EXTENSION_NOT_LATER);
        }
        Open after =
                Acceptance.change(workOrder, at, it -> extended(it, asked, by, at).asking(null));
        Clock extended = after.assignment().clocks().find(asked.clock()).orElseThrow();
        return new Agreed(after, new WasExtended(asked, dueAt(clock), dueAt(extended), at));
    }

    private static Accepted extended(
            Accepted handling, ExtensionRequest asked, Duration by, Instant at) {
        Assignment assignment = handling.assignment();
        return handling.with(
                assignment.with(
                        assignment.clocks().extended(asked.clock(), at, by, asked.reason())));
    }

    private static Instant dueAt(Clock clock) {
        return clock.deadline().orElseThrow().at();
    }
}
