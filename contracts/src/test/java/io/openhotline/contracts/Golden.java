package io.openhotline.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.json.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The golden files: one hand-written payload per event type, the story of one leak report on a DN
/// 200 pipe. A publisher's test writes them, a consumer's test reads them.
public final class Golden {
    public static final UUID TICKET = UUID.fromString("019a0b3e-5c00-7000-8000-000000000123");

    /// The second dispatch, which the work order events, instructions and replies are about.
    public static final UUID WORK_ORDER = UUID.fromString("019a0b3e-5c00-7000-8000-000000000202");

    /// The first follow-up, where the customer was not satisfied.
    public static final UUID FOLLOW_UP = UUID.fromString("019a0b3e-5c00-7000-8000-000000000301");

    public static final UUID ATTACHMENT = UUID.fromString("019a0b3e-5c00-7000-8000-000000000701");

    /// The call in which the leak was reported.
    public static final UUID CALL = UUID.fromString("019a0b3e-5c00-7000-8000-000000000401");

    /// The inspection of the agent who filed the report.
    public static final UUID INSPECTION = UUID.fromString("019a0b3e-5c00-7000-8000-000000000501");

    private Golden() {}

    /// The text of the file, for example of `ticket.created.v1`.
    public static String payload(String wireName) {
        try (InputStream file = Golden.class.getResourceAsStream("/golden/" + wireName + ".json")) {
            if (file == null) {
                throw new IllegalArgumentException("No golden file for " + wireName);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file as a JSON tree, to compare with what a publisher wrote.
    public static JsonNode tree(EventTypes type) {
        return tree(payload(type.wireName()));
    }

    /// The file with fields that the type got later, for example `customer-deadline`.
    public static JsonNode tree(EventTypes type, String added) {
        return tree(payload(type.wireName() + "+" + added));
    }

    public static JsonNode tree(String payload) {
        try {
            return EventJson.MAPPER.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file as a consumer reads it.
    public static Event event(EventTypes type) {
        return EventJson.read(payload(type.wireName()), type.record());
    }

    /// The same, typed: `Golden.event(TicketEvent.Created.class)`.
    public static <T extends Event> T event(Class<T> record) {
        for (EventTypes type : EventTypes.values()) {
            if (type.record() == record) {
                return record.cast(event(type));
            }
        }
        throw new IllegalArgumentException("No wire name for " + record);
    }
}
