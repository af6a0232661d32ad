package io.openhotline.dispatch.workorder.domain;

import org.jspecify.annotations.Nullable;

/// Says why a department returns a work order. `code` is a reason of the pack, and `suggested` the
/// department that it takes for the right one.
public record Dispute(String reason, @Nullable String code, @Nullable String suggested) {

    public static Dispute because(String reason) {
        return new Dispute(reason, null, null);
    }
}
