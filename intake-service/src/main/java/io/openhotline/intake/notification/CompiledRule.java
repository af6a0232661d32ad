package io.openhotline.intake.notification;

import io.openhotline.intake.policy.NotificationRule;
import java.util.List;

/// Holds a rule of the pack, ready to fire.
record CompiledRule(NotificationRule rule, EventCondition condition, List<Receiver> to) {
    CompiledRule {
        to = List.copyOf(to);
    }
}
