package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.party.domain.Causes;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.AwaitingReview;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Proposed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import io.openhotline.dispatch.workorder.domain.WorkOrder.SentBack;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import io.openhotline.platform.actor.Actor.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks all commands of a department about a work order. Each policy is a function from
/// [CommandOnOrder] to an optional refusal; the first refusal counts.
final class Policies {
    /// Holds what a policy checks: the work order, the actor and the times of the command.
    record CommandOnOrder(Existing workOrder, Origin origin) {}

    /// Allows ten years: a later time is taken for a typing error.
    static final Duration FARTHEST = Duration.ofDays(3_653);

    private static final List<Function<CommandOnOrder, Optional<Refusal>>> ALL =
            List.of(
                    Policies::aDepartmentRepliesAboutItsOwnWorkOrdersOnly,
                    Policies::onlyAnImportStatesTimes,
                    Policies::nothingHappensInTheFuture,
                    Policies::nothingHappensBeforeTheTicketWasReceived,
                    Policies::nothingHappensBeforeTheAcceptance);

    private Policies() {}

    static Optional<Refusal> judge(Existing workOrder, Origin origin) {
        return first(ALL.stream(), new CommandOnOrder(workOrder, origin));
    }

    /// Requires a validity for a complaint, and refuses it for anything else (W4). Refuses the code
    /// of a cause that doesn't fit the ticket.
    static Optional<Refusal> judge(Result result, boolean complaint, Causes causes) {
        return judgeValidity(result, complaint).or(() -> judgeCause(result.causeCode(), causes));
    }

    private static Optional<Refusal> judgeCause(@Nullable String code, Causes causes) {
        if (code == null || causes.fitting().contains(code)) {
            return Optional.empty();
        }
        return Optional.of(
                causes.known().contains(code)
                        ? Refusal.CAUSE_NOT_APPLICABLE
                        : Refusal.CAUSE_UNKNOWN);
    }

    private static Optional<Refusal> judgeValidity(Result result, boolean complaint) {
        if (complaint && result.valid() == null) {
            return Optional.of(Refusal.VALIDITY_REQUIRED);
        }
        return when(!complaint && result.valid() != null, Refusal.VALIDITY_NOT_APPLICABLE);
    }

    static Optional<Refusal> judge(Progress progress, Instant at) {
        Instant expected = progress.expectedCompletion();
        if (expected == null) {
            return Optional.empty();
        }
        return expected.isBefore(at)
                ? Optional.of(Refusal.EXPECTED_IN_PAST)
                : when(expected.isAfter(at.plus(FARTHEST)), Refusal.EXPECTED_TOO_LATE);
    }

    static Optional<Refusal> judgePromise(Instant date, Instant at) {
        if (!date.isAfter(at)) {
            return Optional.of(Refusal.PROMISE_IN_PAST);
        }
        return when(date.isAfter(at.plus(FARTHEST)), Refusal.PROMISE_TOO_LATE);
    }

    static Optional<Refusal> judgeDeadline(Instant date, Instant at) {
        if (!date.isAfter(at)) {
            return Optional.of(Refusal.DEADLINE_IN_PAST);
        }
        return when(date.isAfter(at.plus(FARTHEST)), Refusal.DEADLINE_TOO_LATE);
    }

    static Optional<Refusal> judgeSupervision(Instant date, Instant at) {
        if (!date.isAfter(at)) {
            return Optional.of(Refusal.SUPERVISION_IN_PAST);
        }
        return when(date.isAfter(at.plus(FARTHEST)), Refusal.SUPERVISION_TOO_LATE);
    }

    private static Optional<Refusal> aDepartmentRepliesAboutItsOwnWorkOrdersOnly(
            CommandOnOrder command) {
        boolean department = command.origin().actor().is(Role.DEPARTMENT);
        String holder = command.workOrder().assignment().department();
        if (!department || command.origin().actor().id().equals(holder)) {
            return Optional.empty();
        }
        boolean takesPart =
                command.workOrder().assignment().team().has(command.origin().actor().id());
        return Optional.of(takesPart ? Refusal.LEAD_ONLY : Refusal.NOT_YOUR_WORK_ORDER);
    }

    private static Optional<Refusal> onlyAnImportStatesTimes(CommandOnOrder command) {
        return when(
                command.origin().stated() != null && !command.origin().actor().is(Role.IMPORT),
                Refusal.TIME_NOT_YOURS_TO_STATE);
    }

    private static Optional<Refusal> nothingHappensInTheFuture(CommandOnOrder command) {
        Instant stated = command.origin().stated();
        return when(stated != null && stated.isAfter(command.origin().now()), Refusal.IN_FUTURE);
    }

    private static Optional<Refusal> nothingHappensBeforeTheTicketWasReceived(
            CommandOnOrder command) {
        Instant stated = command.origin().stated();
        return when(
                stated != null && stated.isBefore(command.workOrder().order().receivedAt()),
                Refusal.BEFORE_RECEIPT);
    }

    private static Optional<Refusal> nothingHappensBeforeTheAcceptance(CommandOnOrder command) {
        Instant stated = command.origin().stated();
        return when(
                stated != null && stated.isBefore(acceptedAt(command.workOrder(), stated)),
                Refusal.BEFORE_ACCEPTANCE);
    }

    private static Instant acceptedAt(Existing workOrder, Instant otherwise) {
        return switch (workOrder) {
            case AwaitingReview _, SentBack _, Issued _, Returned _, Recalled _ -> otherwise;
            case Completed completed -> completed.completedAt();
            case Accepted accepted -> accepted.acceptedAt();
            case Suspended(var handling, _) -> handling.acceptedAt();
            case Proposed(var handling, _) -> handling.acceptedAt();
        };
    }

    private static Optional<Refusal> first(
            Stream<Function<CommandOnOrder, Optional<Refusal>>> policies, CommandOnOrder command) {
        return policies.flatMap(policy -> policy.apply(command).stream()).findFirst();
    }

    private static Optional<Refusal> when(boolean broken, Refusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }
}
