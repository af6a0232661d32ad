package io.openhotline.intake.ticket.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Describes how to call a customer: `number` is in E.164 or a short number of the region,
/// `further` are the other numbers of the same text.
public record Telephone(
        String number, @Nullable String extension, String asWritten, List<String> further) {

    public Telephone {
        further = List.copyOf(further);
    }
}
