package io.openhotline.followup.policy;

import io.openhotline.platform.deadline.CalendarCompiler;
import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.policy.Findings;
import io.openhotline.platform.policy.PolicyRefused.Finding;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks how and when customers are asked: ways, calendars, groups of customers and the ladder.
final class AskingCheck {
    private final FollowUpPolicy policy;
    private final Findings findings = new Findings();

    private AskingCheck(FollowUpPolicy policy) {
        this.policy = policy;
    }

    static Stream<Finding> check(FollowUpPolicy policy) {
        var check = new AskingCheck(policy);
        check.asking(policy.asking());
        policy.kinds().forEach((kind, it) -> check.ways("kinds." + kind + ".ways", it.ways()));
        check.groups();
        check.ladder();
        return check.findings.all().stream();
    }

    private void asking(AskingPolicy asking) {
        Map<String, Calendar> calendars =
                CalendarCompiler.compile(policy.timeZone(), policy.calendars(), findings);
        ways("asking.ways", asking.ways());
        calendar("asking.hours", asking.hours(), calendars);
        calendar("asking.dueBy", asking.dueBy(), calendars);
        positive("asking.writeBack", asking.writeBack());
        notNegative("asking.pause", asking.pause());
        if (asking.cap() != null) {
            positive("asking.cap.within", asking.cap().within());
        }
    }

    private void calendar(String key, @Nullable String name, Map<String, Calendar> calendars) {
        if (name != null && !calendars.containsKey(name)) {
            findings.add(key, "'" + name + "' is no calendar of this file");
        }
    }

    private void ways(String key, @Nullable List<WayRule> ways) {
        var seen = new HashSet<>();
        for (int i = 0; ways != null && i < ways.size(); i++) {
            WayRule rule = ways.get(i);
            String at = key + "[" + i + "]";
            if (!seen.add(rule.way())) {
                findings.add(at + ".way", rule.way() + " is there already");
            }
            if (rule.way().isLink() && rule.within() == null) {
                findings.add(at + ".within", "is missing: how long a survey link may be answered");
            }
            positive(at + ".within", rule.within());
        }
    }

    private void groups() {
        Set<String> seen = new HashSet<>();
        policy.customers()
                .forEach((code, group) -> {
                    String key = "customers." + code;
                    group.kinds().stream()
                            .filter(kind -> !seen.add(kind))
                            .forEach(kind ->
                                    findings.add(
                                            key + ".kinds", "'" + kind + "' is there already"));
                    ways(key + ".ways", group.ways());
                });
    }

    private void ladder() {
        List<LadderStep> steps = policy.ladder();
        Set<String> codes = new HashSet<>();
        Duration before = Duration.ZERO;
        for (int i = 0; i < steps.size(); i++) {
            String key = "ladder[" + i + "]";
            if (!codes.add(steps.get(i).code())) {
                findings.add(key + ".code", "'" + steps.get(i).code() + "' is there already");
            }
            if (steps.get(i).after().compareTo(before) < 0) {
                findings.add(key + ".after", "must not be before the step that it follows");
            }
            before = steps.get(i).after();
        }
    }

    private void positive(String key, @Nullable Duration duration) {
        if (duration != null && !duration.isPositive()) {
            findings.add(key, "must be longer than nothing, not " + duration);
        }
    }

    private void notNegative(String key, Duration duration) {
        if (duration.isNegative()) {
            findings.add(key, "must not be negative, not " + duration);
        }
    }
}
