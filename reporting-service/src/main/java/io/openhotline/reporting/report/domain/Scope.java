package io.openhotline.reporting.report.domain;

import io.openhotline.reporting.policy.domain.Dimension;
import org.jspecify.annotations.Nullable;

/// Says whose tickets a report counts: those that `department` holds, or all of them if it is null.
public record Scope(@Nullable String department) {
    public static final Scope ALL = new Scope(null);

    /// Whether a report of this scope has a figure for the code. The rollups don't combine
    /// dimensions, so a department has no figures but its total and its own line.
    public boolean shows(Dimension dimension, String code) {
        return switch (dimension) {
            case TOTAL -> true;
            case DEPARTMENT -> department == null || department.equals(code);
            case CATEGORY,
                    KIND,
                    NATURE,
                    SEVERITY,
                    CHANNEL,
                    STATE,
                    SATISFACTION,
                    QUEUE,
                    AGENT,
                    CUSTOMER_KIND,
                    CUSTOMER_LEVEL,
                    INCIDENT,
                    RESPONSIBLE,
                    DISTRICT,
                    ANSWER,
                    CAUSE,
                    FOUND_CAUSE,
                    LINE,
                    ITEM,
                    RECORD,
                    CLOCK,
                    LOYALTY ->
                    department == null;
        };
    }
}
