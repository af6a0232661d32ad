package io.openhotline.dispatch.consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.DepartmentInstruction.ReplyParked;
import io.openhotline.contracts.DepartmentInstruction.ReplyRepaired;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.platform.http.Uuids;
import io.openhotline.platform.inbox.ParkedRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Translates a reply that could not be read into instructions for its sender. Reads from it only
/// what it says in spite of its fault.
final class ParkedReplyContract {
    private ParkedReplyContract() {}

    static ReplyParked parked(ParkedRecord reply, Instant at) {
        return new ReplyParked(
                ticketId(reply).orElse(null),
                workOrderId(reply).orElse(null),
                reply.sourceId(),
                reply.field(),
                reply.rule(),
                at);
    }

    static ReplyRepaired repaired(ParkedRecord reply, Instant at) {
        return new ReplyRepaired(
                ticketId(reply).orElse(null),
                workOrderId(reply).orElse(null),
                reply.sourceId(),
                at);
    }

    static Optional<UUID> ticketId(ParkedRecord reply) {
        return Uuids.parse(reply.ticket()).or(() -> id(reply, "ticketId"));
    }

    static Optional<UUID> workOrderId(ParkedRecord reply) {
        return id(reply, "workOrderId");
    }

    /// Returns the key of the instruction: the ticket, or an id that only this reply has.
    static UUID key(ParkedRecord reply) {
        return ticketId(reply)
                .orElseGet(() ->
                        UUID.nameUUIDFromBytes(
                                (reply.topic() + "/" + reply.sourceId())
                                        .getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<UUID> id(ParkedRecord reply, String field) {
        return Optional.ofNullable(reply.text())
                .flatMap(ParkedReplyContract::tree)
                .flatMap(tree -> Uuids.parse(tree.path(field).asText()));
    }

    private static Optional<JsonNode> tree(String text) {
        try {
            return Optional.ofNullable(EventJson.MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
