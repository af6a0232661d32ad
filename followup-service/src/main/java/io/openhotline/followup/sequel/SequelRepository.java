package io.openhotline.followup.sequel;

import io.openhotline.followup.call.ReworkLimit;
import io.openhotline.followup.call.domain.FollowUpEvent.LimitWasReached;
import io.openhotline.followup.sequel.domain.Sequel.Limit;
import io.openhotline.platform.http.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and stores the steps after an answer, under the lock of the ticket.
@ApplicationScoped
class SequelRepository implements PanacheRepositoryBase<ReworkLimitEntity, UUID>, ReworkLimit {
    private static final Cursor START = new Cursor(Instant.EPOCH, new UUID(0, 0));
    private static final String OPEN =
            """
            select rework_limit.* from rework_limit
            join ticket on ticket.id = rework_limit.ticket_id
            where rework_limit.decided_at is null
              and ticket.withdrawn_at is null and ticket.awaited_round = rework_limit.round
              and (rework_limit.reached_at, rework_limit.follow_up_id) > (:at, :id)
            order by rework_limit.reached_at, rework_limit.follow_up_id limit :limit
            """;

    @Override
    public void reached(LimitWasReached event) {
        persist(new ReworkLimitEntity(event));
    }

    Limit limit(UUID followUp) {
        ReworkLimitEntity row = findById(followUp);
        if (row == null) {
            return Limit.NOT_REACHED;
        }
        return row.decidedAt == null ? Limit.REACHED : Limit.DECIDED;
    }

    /// Returns up to one row more than the limit, the oldest first: those that wait for a decision,
    /// without tickets that were reopened, withdrawn or merged since then.
    List<ReworkLimitEntity> open(@Nullable Cursor after, int limit) {
        Cursor last = Objects.requireNonNullElse(after, START);
        return getSession()
                .createNativeQuery(OPEN, ReworkLimitEntity.class)
                .setParameter("at", last.at())
                .setParameter("id", last.id())
                .setParameter("limit", limit + 1)
                .list();
    }

    @Nullable ExaminationEntity examination(UUID followUp) {
        return ExaminationEntity.findById(followUp);
    }

    @Nullable SignOffEntity signOff(UUID followUp) {
        return SignOffEntity.findById(followUp);
    }

    List<RaisedMatterEntity> matters(UUID followUp) {
        return RaisedMatterEntity.list("followUpId = ?1 order by raisedAt", followUp);
    }
}
