package io.openhotline.intake.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// Says for how many days after handling or closing a ticket is reopened when the customer reports
/// the matter again; later, a new ticket continues it. With 0 days, none is reopened.
public record ReopeningPolicy(@Min(0) @Max(3_650) int days) {
    static final ReopeningPolicy DEFAULT = new ReopeningPolicy(0);
}
