package io.openhotline.intake.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Represents `notifications` of a pack: the rules, in the order in which they are tried, the quiet
/// hours, the language of customers who have named none, and how staff is reached.
public record NotificationPolicy(
        @Pattern(regexp = "zh|en") @Nullable String language,
        @Nullable String wechatChannel,
        @Valid @Nullable QuietHours quietHours,
        List<@Valid StaffContact> contacts,
        List<@Valid NotificationRule> rules) {
    static final NotificationPolicy NONE =
            new NotificationPolicy(null, null, null, List.of(), List.of());

    public NotificationPolicy {
        language = language == null ? "zh" : language;
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        rules = rules == null ? List.of() : List.copyOf(rules);
    }

    public Optional<StaffContact> contact(String receiver) {
        return contacts.stream().filter(it -> it.receiver().equals(receiver)).findFirst();
    }
}
