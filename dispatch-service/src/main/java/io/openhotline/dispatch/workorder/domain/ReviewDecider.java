package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.AwaitingReview;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.InReview;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.NotYetIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.SentBack;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Chase;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Hold;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Reassign;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Recall;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Release;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.RequestReview;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Resubmit;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.SendBack;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ReviewWasRequested;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReleased;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasSentBack;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Decides about the review by a second person (T5, T8): what waits, is released, or is sent back.
/// A dispatch waits as a state of its work order; a chase order or recall waits beside it, and the
/// work order stays with the department.
final class ReviewDecider {
    private ReviewDecider() {}

    static Decision request(RequestReview command, WorkOrder workOrder) {
        return switch (workOrder) {
            case NotYetIssued() ->
                    awaiting(
                            command.order(),
                            command.assignment(),
                            command.review(),
                            command.origin().at());
            case Existing _ -> new Refused(Refusal.ALREADY_ISSUED);
        };
    }

    /// Keeps a chase order or recall back, without a change of the work order.
    static Decision hold(Hold command, WorkOrder.Open workOrder) {
        return new Agreed(
                workOrder, new ReviewWasRequested(command.review(), command.origin().at()));
    }

    static Decision resubmit(Resubmit command, Existing workOrder) {
        return workOrder instanceof SentBack(var order, var assignment, _, _, _)
                ? awaiting(order, assignment, command.review(), command.origin().at())
                : new Refused(Refusal.NOT_SENT_BACK);
    }

    /// Changes the department before anything has left; who changes it is the new author.
    static Decision reassign(Reassign command, InReview workOrder) {
        return command.assignment().department().equals(workOrder.assignment().department())
                ? new Refused(Refusal.SAME_DEPARTMENT)
                : awaiting(
                        workOrder.order(),
                        changed(command, workOrder),
                        command.review(),
                        command.origin().at());
    }

    /// Keeps the ledger of the clocks that run since the receipt.
    private static Assignment changed(Reassign command, InReview workOrder) {
        Assignment to = command.assignment();
        return to.with(to.clocks().continuing(workOrder.assignment().clocks()));
    }

    private static Agreed awaiting(Order order, Assignment assignment, Review review, Instant at) {
        return new Agreed(
                new AwaitingReview(order, assignment, review.author()),
                new ReviewWasRequested(review.about(order), at));
    }

    static Decision release(
            Release command,
            Existing workOrder,
            BiFunction<WorkOrderCommand, Existing, Decision> decide) {
        if (command.changes() && command.review().kind() != Review.Kind.CHASE) {
            return new Refused(Refusal.CHANGE_NOT_OF_CHASE);
        }
        return judged(
                command.review(),
                command.origin(),
                review ->
                        switch (review.kind()) {
                            case DISPATCH -> dispatch(review, command.origin(), workOrder);
                            case CHASE ->
                                    released(
                                            review,
                                            decide.apply(
                                                    new Chase(
                                                            command.workOrderId(),
                                                            text(review),
                                                            command.task(),
                                                            command.resolveBy(),
                                                            command.origin()),
                                                    workOrder));
                            case RECALL ->
                                    released(
                                            review,
                                            decide.apply(
                                                    new Recall(
                                                            command.workOrderId(),
                                                            text(review),
                                                            command.origin()),
                                                    workOrder));
                        });
    }

    /// The time to accept counts from the release; the other clocks run since the receipt.
    private static Decision dispatch(Review review, Origin origin, Existing workOrder) {
        if (!(workOrder instanceof AwaitingReview(var order, var assignment, _))) {
            return new Refused(Refusal.NOT_AWAITING_REVIEW);
        }
        Instant at = origin.at(review.requestedAt());
        var issued = new Issued(order, assignment.releasedAt(at));
        return new Agreed(issued, new WasReleased(review, new WasIssued(at), at));
    }

    private static Decision released(Review review, Decision decision) {
        return switch (decision) {
            case Agreed(var next, var fact) ->
                    new Agreed(next, new WasReleased(review, fact, fact.at()));
            case Refused refused -> refused;
        };
    }

    static Decision sendBack(SendBack command, Existing workOrder) {
        return judged(
                command.review(),
                command.origin(),
                review ->
                        switch (review.kind()) {
                            case DISPATCH -> dispatchSentBack(command, review, workOrder);
                            case CHASE, RECALL -> new Agreed(workOrder, fact(command, review));
                        });
    }

    private static Decision dispatchSentBack(SendBack command, Review review, Existing workOrder) {
        WasSentBack fact = fact(command, review);
        return workOrder instanceof AwaitingReview(var order, var assignment, var author)
                ? new Agreed(
                        new SentBack(order, assignment, author, command.reason(), fact.at()), fact)
                : new Refused(Refusal.NOT_AWAITING_REVIEW);
    }

    private static WasSentBack fact(SendBack command, Review review) {
        return new WasSentBack(review, command.reason(), command.origin().at(review.requestedAt()));
    }

    /// Refuses the author, and a second decision.
    private static Decision judged(
            Review review, Origin origin, Function<Review, Decision> decide) {
        if (review.decided()) {
            return new Refused(Refusal.ALREADY_REVIEWED);
        }
        return review.author().equals(origin.actor())
                ? new Refused(Refusal.REVIEW_BY_AUTHOR)
                : decide.apply(review);
    }

    private static String text(Review review) {
        if (review.text() == null) {
            throw new IllegalStateException("A chase order or recall has a text");
        }
        return review.text();
    }
}
