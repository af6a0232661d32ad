package io.openhotline.dispatch.workorder.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Represents a command about a work order.
public sealed interface WorkOrderCommand {
    UUID workOrderId();

    Origin origin();

    /// Dispatches a ticket for the first time.
    record Issue(Order order, Assignment assignment, Origin origin) implements WorkOrderCommand {
        @Override
        public UUID workOrderId() {
            return order.id();
        }
    }

    /// Dispatches a ticket again; the order carries the written warning (T11).
    record Rework(Order order, Assignment assignment, Origin origin) implements WorkOrderCommand {
        public Rework {
            if (order.warning() == null || order.round() < 2) {
                throw new IllegalArgumentException("A second dispatch warns, and is round 2 or on");
            }
        }

        @Override
        public UUID workOrderId() {
            return order.id();
        }
    }

    /// Groups the commands about the review by a second person (T5).
    sealed interface OnReview extends WorkOrderCommand {
        Review review();
    }

    /// Dispatches a ticket, but nothing leaves before the release.
    record RequestReview(Order order, Assignment assignment, Review review, Origin origin)
            implements OnReview {
        @Override
        public UUID workOrderId() {
            return order.id();
        }
    }

    /// Keeps a chase order or recall back until its release.
    record Hold(UUID workOrderId, Review review, Origin origin) implements OnReview {}

    /// Lets it leave for the department. A chase order may get a new task and deadline with it
    /// (T9); both are null if they stay.
    record Release(
            UUID workOrderId,
            Review review,
            @Nullable String task,
            @Nullable Instant resolveBy,
            Origin origin)
            implements OnReview {
        public Release(UUID workOrderId, Review review, Origin origin) {
            this(workOrderId, review, null, null, origin);
        }

        boolean changes() {
            return task != null || resolveBy != null;
        }
    }

    record SendBack(UUID workOrderId, Review review, String reason, Origin origin)
            implements OnReview {}

    /// Submits a dispatch again that was sent back.
    record Resubmit(UUID workOrderId, Review review, Origin origin) implements OnReview {}

    /// Marks the work order as urgent, or removes the mark (T8).
    record SetUrgency(UUID workOrderId, boolean urgent, Origin origin)
            implements WorkOrderCommand {}

    /// Groups the commands of the department that has the work order.
    sealed interface ByDepartment extends WorkOrderCommand {}

    record Accept(UUID workOrderId, Origin origin) implements ByDepartment {}

    record Report(UUID workOrderId, Progress progress, Origin origin) implements ByDepartment {}

    record Complete(UUID workOrderId, Result result, Origin origin) implements ByDepartment {}

    /// Proposes an outcome where the head has to approve it (C4).
    record Propose(UUID workOrderId, Result result, Origin origin) implements ByDepartment {}

    /// Groups the decisions of the head about a proposed outcome.
    sealed interface OnOutcome extends ByDepartment {
        /// Returns the persons who may decide; empty if every other person of the department may.
        Set<String> heads();
    }

    record ApproveOutcome(UUID workOrderId, Set<String> heads, Origin origin) implements OnOutcome {
        public ApproveOutcome {
            heads = Set.copyOf(heads);
        }
    }

    record SendBackOutcome(UUID workOrderId, String reason, Set<String> heads, Origin origin)
            implements OnOutcome {
        public SendBackOutcome {
            heads = Set.copyOf(heads);
        }
    }

    record Return(UUID workOrderId, Dispute dispute, Origin origin) implements ByDepartment {
        public Return(UUID workOrderId, String reason, Origin origin) {
            this(workOrderId, Dispute.because(reason), origin);
        }
    }

    /// Passes the work order on to another department, where the pack allows it (P2).
    record Transfer(UUID workOrderId, String department, String reason, Origin origin)
            implements ByDepartment {}

    /// Gives the work order to a person of the department, given by staff number (C2).
    record Assign(UUID workOrderId, String person, Origin origin) implements ByDepartment {}

    /// Passes it on within the department.
    record Delegate(UUID workOrderId, String person, String reason, Origin origin)
            implements ByDepartment {}

    /// Asks for more time on a clock, before it ends.
    record RequestExtension(
            UUID workOrderId, String clock, Instant until, String reason, Origin origin)
            implements ByDepartment {
        public RequestExtension {
            until = until.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /// Pauses the work for a reason of the pack, until a date at the latest.
    record Suspend(
            UUID workOrderId, String reason, @Nullable String note, Instant until, Origin origin)
            implements ByDepartment {
        public Suspend {
            until = until.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /// Ends a suspension before its date.
    record Resume(UUID workOrderId, Origin origin) implements ByDepartment {}

    /// Gives the date that the customer was told (C5).
    record PromiseDate(UUID workOrderId, Instant date, @Nullable String note, Origin origin)
            implements ByDepartment {
        public PromiseDate {
            date = date.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /// Says that the customer was contacted or that the crew is on site.
    record Reach(UUID workOrderId, Milestone milestone, @Nullable String note, Origin origin)
            implements ByDepartment {}

    /// Answers the supervision that waits for it.
    record AnswerSupervision(UUID workOrderId, String text, Origin origin)
            implements ByDepartment {}

    /// Says that the outcome is written back (C5).
    record WriteBack(UUID workOrderId, @Nullable String note, Origin origin)
            implements WorkOrderCommand {}

    /// Groups the decisions about a request for more time.
    sealed interface OnExtension extends WorkOrderCommand {}

    /// Grants what was asked for, or an earlier end if `until` is given.
    record GrantExtension(UUID workOrderId, @Nullable Instant until, Origin origin)
            implements OnExtension {
        public GrantExtension {
            until = until == null ? null : until.truncatedTo(ChronoUnit.MICROS);
        }
    }

    record DenyExtension(UUID workOrderId, String reason, Origin origin) implements OnExtension {}

    /// Ends a suspension at its date, or because the customer has added something.
    record EndSuspension(UUID workOrderId, ResumeCause cause, Origin origin)
            implements WorkOrderCommand {}

    /// Gives the work order to another department, with new deadlines. `review` is used only if the
    /// work order has not left yet.
    record Reassign(
            UUID workOrderId, Assignment assignment, String reason, Review review, Origin origin)
            implements WorkOrderCommand {

        /// Reviews the choice of the actor under the id of the work order.
        public Reassign(UUID workOrderId, Assignment assignment, String reason, Origin origin) {
            this(workOrderId, assignment, reason, Review.of(workOrderId, origin), origin);
        }
    }

    /// Groups the commands about a department that takes part beside the lead.
    sealed interface OnTeam extends WorkOrderCommand {
        String coHandler();
    }

    record AddCoHandler(UUID workOrderId, String coHandler, String task, Origin origin)
            implements OnTeam {}

    record ReportPart(UUID workOrderId, String coHandler, String note, Origin origin)
            implements OnTeam {}

    record CompletePart(UUID workOrderId, String coHandler, String remedy, Origin origin)
            implements OnTeam {}

    /// Lets go a department that isn't needed.
    record ReleaseCoHandler(UUID workOrderId, String coHandler, String reason, Origin origin)
            implements OnTeam {}

    /// Gives a returned work order back to its department.
    record RefuseReturn(UUID workOrderId, String reason, Origin origin)
            implements WorkOrderCommand {}

    /// Passes on what the customer added, and may change what has to be done, and until when (T9).
    record Chase(
            UUID workOrderId,
            String text,
            @Nullable String task,
            @Nullable Instant resolveBy,
            Origin origin)
            implements WorkOrderCommand {
        public Chase {
            resolveBy = resolveBy == null ? null : resolveBy.truncatedTo(ChronoUnit.MICROS);
        }

        public Chase(UUID workOrderId, String text, Origin origin) {
            this(workOrderId, text, null, null, origin);
        }
    }

    /// Orders the department to answer by a date (督办).
    record Supervise(UUID workOrderId, String text, Instant answerBy, Origin origin)
            implements WorkOrderCommand {
        public Supervise {
            answerBy = answerBy.truncatedTo(ChronoUnit.MICROS);
        }
    }

    record Recall(UUID workOrderId, String reason, Origin origin) implements WorkOrderCommand {}
}
