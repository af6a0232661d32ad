package io.openhotline.journeys.parties;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.platform.testing.Wire.Seen;
import java.util.UUID;

/// An instruction as a department got it.
public record Heard<T extends DepartmentInstruction>(Seen seen, T instruction) {

    static Heard<?> of(Seen seen) {
        return new Heard<>(seen, (DepartmentInstruction) seen.event());
    }

    public UUID ticketId() {
        return instruction.ticketId();
    }

    /// The trace of the request that caused it, 32 hexadecimal digits.
    public String traceId() {
        String[] parts = seen.headers().getOrDefault("traceparent", "").split("-", -1);
        return parts.length == 4 ? parts[1] : "";
    }
}
