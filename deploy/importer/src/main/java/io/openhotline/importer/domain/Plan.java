package io.openhotline.importer.domain;

import java.util.List;
import java.util.Map;

/// The decision on one row.
public sealed interface Plan {
    Row row();

    /// File a ticket under this idempotency key and let it take its course.
    ///
    /// @param contradictions of the row about the course; empty when there are none
    record File(
            Row row,
            String key,
            Map<String, Object> ticket,
            Course course,
            List<String> contradictions)
            implements Plan {
        public File {
            contradictions = List.copyOf(contradictions);
        }
    }

    /// File nothing.
    record Refuse(Row row, List<String> reasons) implements Plan {
        public Refuse {
            reasons = List.copyOf(reasons);
        }
    }
}
