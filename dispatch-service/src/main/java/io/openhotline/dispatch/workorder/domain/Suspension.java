package io.openhotline.dispatch.workorder.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Says why a work order stands still and until when. `reason` is a code of the pack, and
/// `endsWithSupplement` what the pack said about it when the suspension began.
public record Suspension(
        String reason,
        @Nullable String note,
        Instant since,
        Instant until,
        boolean endsWithSupplement) {}
