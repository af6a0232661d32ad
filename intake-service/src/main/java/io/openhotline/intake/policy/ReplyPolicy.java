package io.openhotline.intake.policy;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says how customers are told outcomes (W5, T6): the form for each channel, where nobody asked for
/// another one (a call for all other channels); which forms the system uses by itself; and the
/// categories whose customers sign (P7).
public record ReplyPolicy(
        @Nullable Map<@NotNull String, @NotNull ReplyForm> forms,
        @Nullable Set<@NotNull ReplyForm> automatic,
        @Nullable Set<@NotNull String> signature) {
    static final ReplyPolicy DEFAULT = new ReplyPolicy(null, null, null);

    public ReplyForm form(String channel) {
        return forms == null ? ReplyForm.CALL : forms.getOrDefault(channel, ReplyForm.CALL);
    }

    public boolean isAutomatic(ReplyForm form) {
        return automatic != null && automatic.contains(form);
    }

    public boolean needsSignature(String category) {
        return signature != null && signature.contains(category);
    }

    Set<String> channels() {
        return forms == null ? Set.of() : forms.keySet();
    }

    Set<String> signed() {
        return signature == null ? Set.of() : signature;
    }
}
