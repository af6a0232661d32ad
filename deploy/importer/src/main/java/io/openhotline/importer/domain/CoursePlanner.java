package io.openhotline.importer.domain;

import io.openhotline.importer.domain.CourseRule.Contradictory;
import io.openhotline.importer.domain.CourseRule.Kind;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Decides the course of a row. A contradiction never refuses the row: it is recorded in the
/// reader, and the course is left open or ended at receipt, as the mapping says.
record CoursePlanner(CourseRule rule, RowReader row, Instant receivedAt) {

    Course plan() {
        Course course = course(kind());
        return row.reasons().isEmpty() || rule.contradictory() == Contradictory.CLOSE
                ? course
                : new Course.Open();
    }

    private Kind kind() {
        Optional<String> status = row.cell(rule.column());
        return rule.kind(status.orElse(null))
                .orElseGet(() -> {
                    row.refuse(
                            "%s: the mapping has no course for %s"
                                    .formatted(rule.column(), status.orElse("an empty cell")));
                    return rule.closing();
                });
    }

    private Course course(Kind kind) {
        return switch (kind) {
            case OPEN -> new Course.Open();
            case COMPLETE -> new Course.Complete(body(rule.completion(), "completedAt"));
            case WITHDRAW -> new Course.Withdraw(body(rule.withdrawal(), "withdrawnAt"));
        };
    }

    private Map<String, Object> body(Map<String, ValueRule> rules, String timeMember) {
        Map<String, Object> body = row.values(rules);
        body.put(timeMember, endedAt().toString());
        return body;
    }

    private Instant endedAt() {
        Optional<Instant> endedAt = Optional.ofNullable(rule.at()).flatMap(row::time);
        if (endedAt.isPresent() && endedAt.get().isBefore(receivedAt)) {
            row.refuse(rule.at() + " is before the time of receipt");
            return receivedAt;
        }
        return endedAt.orElse(receivedAt);
    }
}
