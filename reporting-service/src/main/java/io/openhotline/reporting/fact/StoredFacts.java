package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.TicketFact;

/// Reads facts for those who list them.
public final class StoredFacts {
    private StoredFacts() {}

    public static TicketFact read(String json) {
        return StoredJson.read(json, TicketFact.class);
    }
}
