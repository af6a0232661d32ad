package io.openhotline.followup.queue;

import io.openhotline.followup.call.domain.ContactResult;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/// Reads one attempt to reach the customer.
@Embeddable
record AttemptRow(
        int attempt,
        @Enumerated(EnumType.STRING) ContactResult result,
        String actor,
        Instant attemptedAt) {}
