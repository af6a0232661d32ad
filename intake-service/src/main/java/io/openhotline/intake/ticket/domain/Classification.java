package io.openhotline.intake.ticket.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Says what kind of matter a ticket is; `fields` are the form fields of the category.
public record Classification(
        String category, Kind kind, @Nullable String nature, Map<String, Object> fields) {

    public Classification {
        fields = Map.copyOf(fields);
    }
}
