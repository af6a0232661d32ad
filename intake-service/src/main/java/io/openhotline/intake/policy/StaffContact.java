package io.openhotline.intake.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// Says how a person, role or department of staff is reached outside of the inbox. `receiver` is
/// written as in `to` of a rule, for example `role:manager`.
public record StaffContact(
        @NotBlank String receiver,
        @Pattern(regexp = "\\S+@\\S+") @Nullable String email,
        @Pattern(regexp = "\\+?[0-9]{3,20}") @Nullable String phone,
        @Nullable String wechat) {

    /// Returns null if the contact has no address for it.
    public @Nullable String address(Via via) {
        return switch (via) {
            case INBOX -> receiver;
            case EMAIL -> email;
            case SMS -> phone;
            case WECHAT -> wechat;
        };
    }
}
