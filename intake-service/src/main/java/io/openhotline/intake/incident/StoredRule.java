package io.openhotline.intake.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.intake.incident.domain.Rule;

/// Reads a rule as Hibernate writes it into its column.
final class StoredRule {
    private StoredRule() {}

    static Rule read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, Rule.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored rule is malformed", e);
        }
    }
}
