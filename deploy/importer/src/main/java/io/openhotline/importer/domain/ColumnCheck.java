package io.openhotline.importer.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Compares a mapping with the header of a file: every column that it names must exist once.
public final class ColumnCheck {
    private final Header header;
    private final List<Finding> findings = new ArrayList<>();

    private ColumnCheck(Header header) {
        this.header = header;
    }

    public static List<Finding> findings(Mapping mapping, Header header) {
        var check = new ColumnCheck(header);
        mapping.key().forEach(column -> check.column("key", column));
        check.column("receivedAt", mapping.receivedAt());
        check.rules("ticket", mapping.ticket());
        check.course(mapping.course());
        return List.copyOf(check.findings);
    }

    private void course(@Nullable CourseRule course) {
        if (course != null) {
            column("course.column", course.column());
            column("course.at", course.at());
            rules("course.completion", course.completion());
            rules("course.withdrawal", course.withdrawal());
        }
    }

    private void rules(String parent, Map<String, ValueRule> rules) {
        rules.forEach((member, rule) ->
                rule.columns().forEach(column -> column(parent + "." + member, column)));
    }

    private void column(String key, @Nullable String column) {
        if (column != null) {
            header.problem(column).ifPresent(reason -> findings.add(new Finding(key, reason)));
        }
    }
}
