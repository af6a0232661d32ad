package io.openhotline.followup.sequel;

import io.openhotline.followup.call.UnsatisfiedService;
import io.openhotline.followup.sequel.SequelView.LimitView;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.identity.ContactAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the steps after an answer.
@ApplicationScoped
class SequelQueryService {
    private final UnsatisfiedService followUps;
    private final SequelRepository sequels;

    SequelQueryService(UnsatisfiedService followUps, SequelRepository sequels) {
        this.followUps = followUps;
        this.sequels = sequels;
    }

    @Transactional
    Page<LimitView> open(@Nullable Cursor after, int limit) {
        return Page.of(sequels.open(after, limit), limit, SequelQueryService::cursor)
                .map(LimitView::of);
    }

    private static String cursor(ReworkLimitEntity row) {
        return new Cursor(row.reachedAt, row.followUpId).toString();
    }

    /// Returns empty when the follow-up is missing.
    @Transactional
    Optional<SequelView> find(UUID id, ContactAccess access) {
        return followUps.ticketOf(id).map(_ -> view(id, access));
    }

    private SequelView view(UUID id, ContactAccess access) {
        return new SequelView(
                id,
                limit(id),
                SequelView.examination(sequels.examination(id), access),
                sequels.matters(id).stream().map(row -> SequelView.matter(row, access)).toList(),
                SequelView.signOff(sequels.signOff(id), access));
    }

    private @Nullable LimitView limit(UUID id) {
        ReworkLimitEntity row = sequels.findById(id);
        return row == null ? null : LimitView.of(row);
    }
}
