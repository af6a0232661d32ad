package io.openhotline.followup.policy;

import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Defines how customers are asked by a link. Values that a pack leaves out have defaults.
///
/// @param life how long a link takes an answer
/// @param correction how long the customer may correct an answer, after which it counts
/// @param reminders when an unanswered link is sent again, from the first message on
/// @param language of messages to customers whose language is not known
/// @param text of the first message; `{link}` is the address and `{number}` the ticket
public record SurveyLinkPolicy(
        Duration life,
        Duration correction,
        @Size(max = 5) List<Duration> reminders,
        @Pattern(regexp = "zh|en") String language,
        @Valid LocalText subject,
        @Valid LocalText text,
        @Valid LocalText reminder) {
    public static final SurveyLinkPolicy DEFAULT =
            new SurveyLinkPolicy(null, null, null, null, null, null, null);

    public SurveyLinkPolicy(
            @Nullable Duration life,
            @Nullable Duration correction,
            @Nullable List<Duration> reminders,
            @Nullable String language,
            @Nullable LocalText subject,
            @Nullable LocalText text,
            @Nullable LocalText reminder) {
        this.life = Objects.requireNonNullElse(life, Duration.ofDays(7));
        this.correction = Objects.requireNonNullElse(correction, Duration.ofMinutes(30));
        this.reminders = List.copyOf(Objects.requireNonNullElse(reminders, days(2)));
        this.language = Objects.requireNonNullElse(language, "zh");
        this.subject = Objects.requireNonNullElse(subject, text("请评价我们的服务", "How did we do?"));
        this.text =
                Objects.requireNonNullElse(
                        text,
                        text(
                                "您反映的事项（{number}）已办理，请用一分钟评价：{link}",
                                "What you reported ({number}) has been handled. Please take a"
                                        + " minute to say how we did: {link}"));
        this.reminder =
                Objects.requireNonNullElse(
                        reminder,
                        text(
                                "您反映的事项（{number}）已办理，我们仍期待您的评价：{link}",
                                "What you reported ({number}) has been handled. We would still like"
                                        + " to hear how we did: {link}"));
    }

    private static List<Duration> days(int days) {
        return List.of(Duration.ofDays(days));
    }

    private static LocalText text(String zh, String en) {
        return new LocalText(zh, en);
    }
}
