package io.openhotline.journeys.parties;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.platform.testing.Wire.Seen;
import java.util.UUID;

/// An instruction that a department received, with its record.
public record ReceivedInstruction<T extends DepartmentInstruction>(Seen seen, T instruction) {

    static ReceivedInstruction<?> of(Seen seen) {
        return new ReceivedInstruction<>(seen, (DepartmentInstruction) seen.event());
    }

    public UUID ticketId() {
        return instruction.ticketId();
    }

    /// The trace id of the causing request, 32 hexadecimal digits; empty when it is missing.
    public String traceId() {
        String[] parts = seen.headers().getOrDefault("traceparent", "").split("-", -1);
        return parts.length == 4 ? parts[1] : "";
    }
}
