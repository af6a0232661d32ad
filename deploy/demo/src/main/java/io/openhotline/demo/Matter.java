package io.openhotline.demo;

import java.util.HashMap;
import java.util.Map;

/// A matter of a pack's customers, and the department that the routes name for it.
record Matter(String department, Call call, boolean isComplaint) {
    /// A complaint.
    Matter(String department, Call call) {
        this(department, call, true);
    }

    static Matter noComplaint(String department, Call call) {
        return new Matter(department, call, false);
    }

    /// Completes a work order; the department judges whether a complaint is valid (W4).
    Map<String, Object> outcome(String cause, String remedy) {
        Map<String, Object> outcome = new HashMap<>();
        outcome.put("outcome", "SOLVED");
        outcome.put("cause", cause);
        outcome.put("remedy", remedy);
        if (isComplaint) {
            outcome.put("valid", true);
        }
        return outcome;
    }
}
