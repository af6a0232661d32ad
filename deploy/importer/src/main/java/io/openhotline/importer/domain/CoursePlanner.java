package io.openhotline.importer.domain;

import io.openhotline.importer.domain.CourseRule.Kind;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Says what course a row's ticket takes, and checks that its times can be true.
record CoursePlanner(CourseRule rule, RowReader row, Optional<Instant> receivedAt) {

    Course plan() {
        Optional<String> status = row.cell(rule.column());
        Optional<Kind> kind = rule.kind(status.orElse(null));
        if (kind.isEmpty()) {
            row.refuse(
                    rule.column() + ": the mapping has no course for " + status.orElse("nothing"));
        }
        return switch (kind.orElse(Kind.OPEN)) {
            case OPEN -> new Course.Open();
            case COMPLETE -> new Course.Complete(body(rule.completion(), "completedAt"));
            case WITHDRAW -> new Course.Withdraw(body(rule.withdrawal(), "withdrawnAt"));
        };
    }

    private Map<String, Object> body(Map<String, ValueRule> rules, String timeMember) {
        Map<String, Object> body = row.values(rules);
        overAt().ifPresent(time -> body.put(timeMember, time.toString()));
        return body;
    }

    private Optional<Instant> overAt() {
        Optional<Instant> overAt = Optional.ofNullable(rule.at()).flatMap(row::time);
        if (overAt.isPresent() && receivedAt.filter(overAt.get()::isBefore).isPresent()) {
            row.refuse(rule.at() + " lies before the time of receipt");
        }
        return overAt;
    }
}
