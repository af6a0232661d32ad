package io.openhotline.intake.testing;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.testing.PublishedFacts;
import io.openhotline.platform.testing.Wire;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/// Reads the published events of tickets, after all that the journal has.
@Singleton
public class PublishedTickets {
    private final Database database;

    PublishedTickets(Database database) {
        this.database = database;
    }

    public List<String> types(UUID ticket) {
        return events(ticket).stream().map(Wire.Seen::type).toList();
    }

    public String payload(UUID ticket, String type) {
        return events(ticket).stream()
                .filter(seen -> seen.type().equals(type))
                .map(Wire.Seen::payload)
                .findFirst()
                .orElseThrow();
    }

    private List<Wire.Seen> events(UUID ticket) {
        PublishedFacts.awaitAll(database);
        try (Wire wire = Wire.connect()) {
            return wire.received(Topics.TICKETS, ticket);
        }
    }
}
