package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.policy.Author;
import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.workorder.ReviewEntity.Verdict;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.Review;
import io.openhotline.dispatch.workorder.domain.Review.Kind;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ReviewWasRequested;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReassigned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReleased;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReturned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasSentBack;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasTransferred;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Says what needs a review, and keeps the record of reviews in the transaction of the command.
@PackScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReviewService {
    private final ReviewRepository reviews;
    private final DispatchPolicy policy;
    private final Ids ids;

    ReviewService(ReviewRepository reviews, DispatchPolicy policy, Ids ids) {
        this.reviews = reviews;
        this.policy = policy;
        this.ids = ids;
    }

    /// Returns a new review if the pack wants one; `text` is that of a chase order or recall.
    Optional<Review> needed(
            Kind kind, @Nullable String text, TicketSnapshot ticket, Author author, Instant at) {
        return policy.oversight()
                        .needsReview(OversightContract.publish(kind), ticket.routable(), author)
                ? Optional.of(new Review(ids.next(), kind, text, author.actor(), at, false))
                : Optional.empty();
    }

    /// Returns a new review of a dispatch that the actor makes now.
    Review ofDispatch(Origin origin) {
        return Review.of(ids.next(), origin);
    }

    Optional<Review> find(UUID workOrderId, UUID id) {
        return reviews.find(workOrderId, id).map(ReviewMapper::toDomain);
    }

    /// Records what a fact means for the reviews of its work order.
    void record(Existing after, WorkOrderFact fact, Origin origin) {
        if (!policy.oversight().hasReviews()) {
            return;
        }
        if (fact instanceof WorkOrderFact.OnReview onReview) {
            record(after, onReview, origin);
        }
        UUID id = after.order().id();
        if (fact instanceof WasReturned
                || fact instanceof WasReassigned
                || fact instanceof WasTransferred) {
            obsolete(reviews.waiting(id, Kind.CHASE), fact.at());
        }
        if (after instanceof Completed || after instanceof Recalled) {
            obsolete(reviews.waiting(id), fact.at());
        }
    }

    private void record(Existing after, WorkOrderFact.OnReview fact, Origin origin) {
        switch (fact) {
            case ReviewWasRequested(var review, _) -> request(review, after, origin);
            case WasReleased(var review, _, var at) ->
                    decide(known(review), Verdict.RELEASED, null, origin.actor(), at);
            case WasSentBack(var review, var reason, var at) ->
                    decide(known(review), Verdict.SENT_BACK, reason, origin.actor(), at);
        }
    }

    private void request(Review review, Existing after, Origin origin) {
        if (review.kind() == Kind.DISPATCH) {
            obsolete(reviews.waiting(after.order().id(), Kind.DISPATCH), origin.now());
        }
        reviews.persist(ReviewMapper.toRow(review, after.order()));
    }

    private ReviewEntity known(Review review) {
        return reviews.findById(review.id());
    }

    private static void obsolete(List<ReviewEntity> waiting, Instant at) {
        waiting.forEach(row -> decide(row, Verdict.OBSOLETE, null, Actor.SYSTEM, at));
    }

    private static void decide(
            ReviewEntity row,
            Verdict verdict,
            @Nullable String reason,
            Actor decidedBy,
            Instant at) {
        row.verdict = verdict;
        row.reason = reason;
        row.decidedBy = decidedBy.toString();
        row.decidedAt = at;
    }
}
