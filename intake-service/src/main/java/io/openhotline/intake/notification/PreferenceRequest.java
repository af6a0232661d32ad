package io.openhotline.intake.notification;

import io.openhotline.intake.mail.MailAddress;
import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the body of `PUT /notification-preferences`.
@Schema(name = "NotificationPreference", description = "What a customer wants of messages")
record PreferenceRequest(
        @Text(max = 40)
                @Schema(
                        description =
                                "The telephone that gets the messages, in any spelling; an app leaves"
                                        + " it out and speaks for its own customer")
                @Nullable String phone,
        @Text(max = MailAddress.LONGEST)
                @Schema(
                        description =
                                "The e-mail address that gets the messages instead of `phone`",
                        examples = "li.xiuying@example.org")
                @Nullable String email,
        @NotNull @Schema(required = true, description = "Whether no messages are wanted")
                Boolean optedOut,
        @Pattern(regexp = "zh|en", message = "one-of-zh-en") @Schema(
                        description = "Language of the messages",
                        enumeration = {"zh", "en"})
                @Nullable String language) {
    Preference preference() {
        return new Preference(optedOut, language);
    }
}
