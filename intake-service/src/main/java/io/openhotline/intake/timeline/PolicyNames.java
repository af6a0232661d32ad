package io.openhotline.intake.timeline;

import io.openhotline.contracts.DeskLevel;
import io.openhotline.intake.policy.DeskQueue;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.policy.DepartmentName;
import io.openhotline.platform.policy.LocalText;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/// Formats names and times for readers; a code without a name is shown itself.
@PackScoped
public class PolicyNames {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final IntakePolicy policy;

    PolicyNames(IntakePolicy policy) {
        this.policy = policy;
    }

    public LocalText department(String code) {
        DepartmentName name = policy.names().departments().get(code);
        return name == null ? same(code) : name.text();
    }

    LocalText suspensionReason(String code) {
        return policy.names().suspensions().getOrDefault(code, same(code));
    }

    LocalText cause(String code) {
        return policy.names().causes().getOrDefault(code, same(code));
    }

    /// Names a clock: the four that dispatch has itself, or one of the pack.
    public LocalText clock(String code) {
        return switch (code) {
            case "accept" -> new LocalText("接单", "acceptance");
            case "resolve" -> new LocalText("办结", "completion");
            case "promise" -> new LocalText("承诺", "promised date");
            case "supervision" -> new LocalText("督办答复", "answer to the supervisor");
            default -> policy.names().clocks().getOrDefault(code, same(code));
        };
    }

    /// Names the queue of a level (T3).
    LocalText queue(DeskLevel level) {
        return queue(policy.levels().queue(level));
    }

    public LocalText queue(String code) {
        return policy.queue(code).map(DeskQueue::name).orElseGet(() -> same(code));
    }

    public LocalText channel(String code) {
        return policy.names().channels().getOrDefault(code, same(code));
    }

    public LocalText category(String code) {
        return Objects.requireNonNullElse(policy.names().category(code), same(code));
    }

    /// Formats to the minute, in the hotline's time zone.
    public String time(Instant at) {
        return MINUTE.format(at.atZone(policy.timeZone()));
    }

    private static LocalText same(String code) {
        return new LocalText(code, code);
    }
}
