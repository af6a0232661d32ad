package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.domain.Review;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Maps a row of the table `review`. A row without `decidedAt` waits; a decided one stays as the
/// record of who decided.
@Entity
@Table(name = "review")
@SuppressWarnings("NullAway.Init") // Hibernate or ReviewMapper sets the fields
class ReviewEntity {
    /// Says how a review ended. `OBSOLETE`: the work order was closed, or another review replaced
    /// this one.
    enum Verdict {
        RELEASED,
        SENT_BACK,
        OBSOLETE
    }

    @Id UUID id;

    @Column(updatable = false)
    UUID ticketId;

    @Column(updatable = false)
    UUID workOrderId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    Review.Kind kind;

    @Column(updatable = false)
    @Nullable String text;

    @Column(updatable = false)
    String author;

    @Column(updatable = false)
    Instant requestedAt;

    @Nullable Instant decidedAt;
    @Nullable String decidedBy;

    @Enumerated(EnumType.STRING)
    @Nullable Verdict verdict;

    @Nullable String reason;
}
