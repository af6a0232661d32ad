package io.openhotline.intake.notification;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.intake.policy.NotificationPolicy;
import io.openhotline.intake.policy.NotificationRule;
import io.openhotline.platform.policy.PolicyRefused.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Compiles the rules of a pack and collects what is wrong with them.
final class RuleCompiler {
    private final List<Finding> findings = new ArrayList<>();
    private final List<CompiledRule> rules = new ArrayList<>();

    static RuleCompiler compile(NotificationPolicy policy) {
        var compiler = new RuleCompiler();
        var codes = new HashSet<String>();
        for (int i = 0; i < policy.rules().size(); i++) {
            NotificationRule rule = policy.rules().get(i);
            String key = "notifications.rules[" + i + "]";
            if (!codes.add(rule.code())) {
                compiler.find(key + ".code", "'" + rule.code() + "' is there twice");
            }
            compiler.rule(key, rule);
        }
        for (int i = 0; i < policy.contacts().size(); i++) {
            compiler.receiver(
                    "notifications.contacts[" + i + "].receiver",
                    policy.contacts().get(i).receiver());
        }
        return compiler;
    }

    List<Finding> findings() {
        return findings;
    }

    List<CompiledRule> rules() {
        return rules;
    }

    private void rule(String key, NotificationRule rule) {
        List<Receiver> to = receivers(key, rule);
        Optional<Class<? extends Event>> type = type(rule.on());
        if (type.isEmpty()) {
            find(key + ".on", "'" + rule.on() + "' is no event that intake reads or publishes");
            return;
        }
        placeholders(key + ".text.zh", rule.text().zh(), type.get());
        placeholders(key + ".text.en", rule.text().en(), type.get());
        try {
            rules.add(new CompiledRule(rule, EventCondition.compile(rule.when(), type.get()), to));
        } catch (IllegalArgumentException e) {
            find(key + ".when", String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Class<? extends Event>> type(String on) {
        return EventTypes.find(on)
                .<Class<? extends Event>>map(EventTypes::record)
                .filter(record ->
                        Stream.of(TicketEvent.class, WorkOrderEvent.class, FollowUpEvent.class)
                                .anyMatch(topic -> topic.isAssignableFrom(record)));
    }

    private List<Receiver> receivers(String key, NotificationRule rule) {
        var to = new ArrayList<Receiver>();
        for (int i = 0; i < rule.to().size(); i++) {
            receiver(key + ".to[" + i + "]", rule.to().get(i)).ifPresent(to::add);
        }
        return to;
    }

    private Optional<Receiver> receiver(String key, String text) {
        Optional<Receiver> receiver = Receiver.parse(text);
        if (receiver.isEmpty()) {
            find(
                    key,
                    "'%s' is not customer, first-receiver, tracker, department, audience, person:…, role:… or department:…"
                            .formatted(text));
        }
        return receiver;
    }

    private void placeholders(String key, String text, Class<? extends Event> type) {
        TextValues.placeholders(text)
                .filter(name -> !TextValues.known(type).contains(name))
                .forEach(name ->
                        find(
                                key,
                                "{%s} is no placeholder; there are %s"
                                        .formatted(name, new TreeSet<>(TextValues.known(type)))));
    }

    private void find(String key, String reason) {
        findings.add(new Finding(key, reason));
    }
}
