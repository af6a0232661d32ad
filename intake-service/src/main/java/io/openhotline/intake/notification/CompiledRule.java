package io.openhotline.intake.notification;

import io.openhotline.intake.policy.NotificationRule;
import java.util.List;

/// Holds a rule of the pack, ready to fire.
record CompiledRule(NotificationRule rule, EventCondition condition, List<Receiver> to) {
    CompiledRule {
        to = List.copyOf(to);
    }

    /// Whether the condition may read the event, whose fields take time to prepare.
    boolean readsEvent() {
        return rule.when() != null && rule.when().contains("event");
    }
}
