package io.openhotline.packs.trial;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Represents the result of a pack for a ticket.
sealed interface Outcome {
    /// The ticket goes to a department by a route.
    ///
    /// @param clocks the ends of its clocks by their names, as if each started at the receipt
    /// @param marks what else holds for the work order, such as `is urgent`
    record Goes(String route, String department, Map<String, Instant> clocks, List<String> marks)
            implements Outcome {
        public Goes {
            clocks = Collections.unmodifiableMap(new LinkedHashMap<>(clocks));
            marks = List.copyOf(marks);
        }
    }

    /// Intake refuses the filing.
    record Refused(String reason) implements Outcome {}
}
