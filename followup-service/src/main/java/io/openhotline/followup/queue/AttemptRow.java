package io.openhotline.followup.queue;

import io.openhotline.followup.call.domain.ContactResult;
import io.openhotline.followup.way.domain.Way;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Reads one attempt to reach the customer.
@Embeddable
record AttemptRow(
        int attempt,
        @Enumerated(EnumType.STRING) ContactResult result,
        String actor,
        Instant attemptedAt,
        @Enumerated(EnumType.STRING) Way way,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable List<String> visitors,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable List<UUID> photos,
        @Nullable String signedBy) {}
