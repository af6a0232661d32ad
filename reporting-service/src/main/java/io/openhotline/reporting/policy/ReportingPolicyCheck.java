package io.openhotline.reporting.policy;

import io.openhotline.platform.deadline.CalendarCompiler;
import io.openhotline.platform.policy.Findings;
import io.openhotline.platform.policy.PolicyRefused.Finding;
import io.openhotline.reporting.policy.domain.Dimension;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Checks what the constraints of the records can't express.
final class ReportingPolicyCheck {
    /// The code under which reports count tickets without a code.
    private static final String RESERVED = "none";

    private final List<Finding> findings = new ArrayList<>();

    private ReportingPolicyCheck() {}

    static List<Finding> check(ReportingPolicy policy) {
        var check = new ReportingPolicyCheck();
        check.crossings(policy.crossings());
        check.calendars(policy);
        check.codes("queues", policy.queues());
        check.unique("editions", policy.editions(), EditionPolicy::code);
        for (int i = 0; i < policy.editions().size(); i++) {
            check.receivers("editions[" + i + "]", policy.editions().get(i).receivers());
        }
        check.unique("indicators", policy.indicators(), IndicatorPolicy::code);
        for (int i = 0; i < policy.indicators().size(); i++) {
            check.targets("indicators[" + i + "]", policy.indicators().get(i));
        }
        return check.findings;
    }

    private void codes(String key, List<Named> list) {
        unique(key, list, Named::code);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).code().equals(RESERVED)) {
                add(key + "[" + i + "].code", "'none' is reserved for tickets without a code");
            }
        }
    }

    private void crossings(List<List<Dimension>> crossings) {
        var seen = new HashSet<Set<Dimension>>();
        for (int i = 0; i < crossings.size(); i++) {
            Set<Dimension> pair = Set.copyOf(new HashSet<>(crossings.get(i)));
            if (pair.size() != 2
                    || pair.contains(Dimension.TOTAL)
                    || pair.stream().anyMatch(Dimension::hasOwnMeasures)) {
                add(
                        "crossings[" + i + "]",
                        "must be two different dimensions, not TOTAL, RECORD or CLOCK");
            } else if (!seen.add(pair)) {
                add("crossings[" + i + "]", "is listed twice");
            }
        }
    }

    private <T> void unique(String key, List<T> list, Function<T, Object> code) {
        var seen = new HashSet<Object>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(code.apply(list.get(i)))) {
                add(key + "[" + i + "].code", "'" + code.apply(list.get(i)) + "' is listed twice");
            }
        }
    }

    private void receivers(String key, List<String> receivers) {
        var seen = new HashSet<String>();
        for (int i = 0; i < receivers.size(); i++) {
            if (!seen.add(receivers.get(i))) {
                add(key + ".receivers[" + i + "]", "'" + receivers.get(i) + "' is listed twice");
            }
        }
    }

    private void calendars(ReportingPolicy policy) {
        var wrong = new Findings();
        var names = CalendarCompiler.compile(policy.timeZone(), policy.calendars(), wrong).keySet();
        findings.addAll(wrong.all());
        WeeklySheetPolicy sheet = policy.weeklySheet();
        String name = sheet == null ? null : sheet.calendar();
        if (name != null && !names.contains(name)) {
            add("weeklySheet.calendar", "there is no calendar '" + name + "'");
        }
    }

    private void targets(String key, IndicatorPolicy indicator) {
        if (indicator.code().byKind() && indicator.target() != null) {
            add(key + ".target", indicator.code() + " goes by kind: give targets instead");
        }
        if (!indicator.code().byKind() && !indicator.targets().isEmpty()) {
            add(key + ".targets", indicator.code() + " has one figure: give target instead");
        }
    }

    private void add(String key, String reason) {
        findings.add(new Finding(key, reason));
    }
}
