package io.openhotline.intake.policy;

import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says who is notified of an event. `on` is a wire type, `when` a CEL condition on `ticket` and
/// `event`, `via` lists the ways in order of preference, and `text` has placeholders such as
/// `{ticket.number}` and `{event.note}`.
public record NotificationRule(
        @NotNull @Pattern(regexp = Code.FORM) String code,
        @NotBlank String on,
        @Nullable String when,
        @NotEmpty List<@NotBlank String> to,
        @NotEmpty List<@NotNull Via> via,
        @Nullable Boolean urgent,
        @NotNull @Valid LocalText text) {

    public boolean isUrgent() {
        return Boolean.TRUE.equals(urgent);
    }
}
