package io.openhotline.followup.inspection.domain;

import org.jspecify.annotations.Nullable;

/// Holds what an inspector says beside the points; null for nothing. `sendBack` is what the desk
/// must do about the ticket, `proposal` a draft for the knowledge base.
public record Findings(
        @Nullable String remark, @Nullable String sendBack, @Nullable Proposal proposal) {
    public static final Findings NONE = new Findings(null, null, null);

    /// What the knowledge base should say.
    public record Proposal(String title, String body) {}
}
