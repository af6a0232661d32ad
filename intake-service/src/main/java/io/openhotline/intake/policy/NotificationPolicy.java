package io.openhotline.intake.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Represents `notifications` of a pack: the rules, in the order in which they are tried, the quiet
/// hours, the language of customers who have named none, how staff is reached, and for how many
/// days notifications stay.
public record NotificationPolicy(
        @Pattern(regexp = "zh|en") @Nullable String language,
        @Nullable String wechatChannel,
        @Valid @Nullable QuietHours quietHours,
        List<@Valid StaffContact> contacts,
        List<@Valid NotificationRule> rules,
        @Min(1) @Max(3_650) @Nullable Integer keepDays) {
    static final NotificationPolicy NONE =
            new NotificationPolicy(null, null, null, List.of(), List.of(), null);

    public NotificationPolicy {
        language = language == null ? "zh" : language;
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        rules = rules == null ? List.of() : List.copyOf(rules);
    }

    /// Returns how long a notification is kept after it was created.
    public Duration keep() {
        return Duration.ofDays(Objects.requireNonNullElse(keepDays, 400));
    }

    public Optional<StaffContact> contact(String receiver) {
        return contacts.stream().filter(it -> it.receiver().equals(receiver)).findFirst();
    }
}
