package io.openhotline.followup.inspection.domain;

import org.jspecify.annotations.Nullable;

/// Holds the findings of an inspector besides the points; null for none. `sendBack` is the task for
/// the desk about the ticket, `proposal` a draft for the knowledge base.
public record Findings(
        @Nullable String remark, @Nullable String sendBack, @Nullable Proposal proposal) {
    public static final Findings NONE = new Findings(null, null, null);

    /// Holds a draft for the knowledge base.
    public record Proposal(String title, String body) {}
}
