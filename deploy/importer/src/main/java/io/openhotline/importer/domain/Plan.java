package io.openhotline.importer.domain;

import java.util.List;
import java.util.Map;

/// What is to be done with one row.
public sealed interface Plan {
    int row();

    /// File a ticket under this idempotency key, and let it take its course.
    record File(int row, String key, Map<String, Object> ticket, Course course) implements Plan {}

    /// Leave it: the row says something impossible.
    record Refuse(int row, List<String> reasons) implements Plan {
        public Refuse {
            reasons = List.copyOf(reasons);
        }
    }
}
