package io.openhotline.demo;

import java.util.Map;

/// A matter of a pack's customers, and the department that the routes name for it.
record Matter(String department, Call call) {

    /// Completes a work order about a complaint, which the department judges valid (W4).
    static Map<String, Object> outcome(String cause, String remedy) {
        return Map.of("outcome", "SOLVED", "cause", cause, "remedy", remedy, "valid", true);
    }
}
