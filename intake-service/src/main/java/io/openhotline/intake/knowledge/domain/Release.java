package io.openhotline.intake.knowledge.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Represents an approved version, published from `startsAt` and before `endsAt`.
public record Release(int version, Instant startsAt, @Nullable Instant endsAt) {
    boolean isOpenAt(Instant at) {
        return endsAt == null || endsAt.isAfter(at);
    }
}
