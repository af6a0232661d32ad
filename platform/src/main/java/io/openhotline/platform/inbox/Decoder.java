package io.openhotline.platform.inbox;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.json.MalformedEvent;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.http.Uuids;
import io.openhotline.platform.inbox.Delivery.Place;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Decodes messages. Skips unknown types of our own services, which may be newer; refuses unknown
/// replies, because a department expects its command to be carried out.
final class Decoder {
    /// The largest reply that is read, in bytes.
    static final int MAX_REPLY_BYTES = 64 * 1024;

    /// The largest sequence accepted: far above any ticket's, far below the end of a `bigint`.
    private static final long MAX_SEQUENCE = 1_000_000_000_000L;

    private static final String SEQUENCE_RULE = "must be a whole number from 0 to " + MAX_SEQUENCE;

    private static final String STRUCTURED =
            "says structured mode; send binary mode, with the attributes as headers ce_id and ce_type"
                    + " and the data alone as the value";

    /// The longest `ce_id` of a reply, in characters.
    private static final int MAX_SOURCE_ID = 200;

    private Decoder() {}

    static Delivery decode(Message message) {
        try {
            return EventTypes.find(message.type())
                    .<Delivery>map(type -> new Delivery.Readable(message, read(message, type)))
                    .orElseGet(() -> unknown(message));
        } catch (MalformedEvent e) {
            return new Delivery.Unreadable(message, e.field(), e.rule());
        }
    }

    /// Decodes only the sequence of an event, or all of it if it has none.
    static Delivery decodeSequence(Message message) {
        return place(message)
                .<Delivery>map(place -> new Delivery.Unwanted(message, place))
                .orElseGet(() -> decode(message));
    }

    private static Delivery unknown(Message message) {
        if (!Topics.isReplies(message.topic())) {
            return new Delivery.Unknown(message, place(message).orElse(null));
        }
        return isStructured(message)
                ? new Delivery.Unreadable(message, CloudEventHeaders.CONTENT_TYPE, STRUCTURED)
                : new Delivery.Unreadable(
                        message,
                        CloudEventHeaders.TYPE,
                        "'" + message.type() + "' is not a known reply");
    }

    private static boolean isStructured(Message message) {
        return message.headers()
                .getOrDefault(CloudEventHeaders.CONTENT_TYPE, "")
                .startsWith("application/cloudevents");
    }

    private static Optional<Place> place(Message message) {
        try {
            long sequence = sequence(message);
            return Uuids.parse(message.ticket())
                    .filter(_ -> sequence > 0)
                    .map(ticket -> new Place(message.topic(), ticket, sequence));
        } catch (MalformedEvent e) {
            return Optional.empty();
        }
    }

    private static Envelope<?> read(Message message, EventTypes type) {
        checkSize(message);
        checkHeaders(message, type);
        Event event = EventJson.read(text(message), type.record());
        if (event.key() == null || !event.key().toString().equals(message.ticket())) {
            throw new MalformedEvent("the key must be the ticketId of the payload");
        }
        return new Envelope<>(
                message.id(),
                message.sourceId(),
                message.topic(),
                message.type(),
                sequence(message),
                time(message),
                message.recordedAt(),
                actor(message),
                actorRoles(message),
                event);
    }

    /// Returns the department whose topic it is for a reply, whatever its headers say: only the
    /// department can write there. Our own services say who acted.
    private static String actor(Message message) {
        return Topics.isReplies(message.topic())
                ? new Actor(Role.DEPARTMENT, Topics.departmentOfReplies(message.topic())).toString()
                : message.headers().getOrDefault(CloudEventHeaders.ACTOR, "");
    }

    /// Returns no roles for a department, which acts as such.
    private static Set<String> actorRoles(Message message) {
        String roles = message.headers().getOrDefault(CloudEventHeaders.ACTOR_ROLES, "");
        return roles.isEmpty() || Topics.isReplies(message.topic())
                ? Set.of()
                : Arrays.stream(roles.split(",")).collect(Collectors.toUnmodifiableSet());
    }

    private static String text(Message message) {
        return message.text().orElseThrow(() -> new MalformedEvent("the payload is not UTF-8"));
    }

    private static void checkSize(Message message) {
        int bytes = message.payload().length;
        if (Topics.isReplies(message.topic()) && bytes > MAX_REPLY_BYTES) {
            throw new MalformedEvent(
                    "the payload has %d bytes, more than %d".formatted(bytes, MAX_REPLY_BYTES));
        }
    }

    private static void checkHeaders(Message message, EventTypes type) {
        if (!Topics.carries(message.topic(), type.wireName())) {
            throw MalformedEvent.of(
                    CloudEventHeaders.TYPE, "'" + type.wireName() + "' is not for this topic");
        }
        if (Topics.isReplies(message.topic())) {
            checkSourceId(message.headers().getOrDefault(CloudEventHeaders.ID, ""));
        } else if (!message.hasOwnId()) {
            throw MalformedEvent.of(CloudEventHeaders.ID, "must be a UUID");
        }
    }

    /// CloudEvents allow any text that is not empty.
    private static void checkSourceId(String id) {
        if (id.isBlank() || id.length() > MAX_SOURCE_ID) {
            throw MalformedEvent.of(
                    CloudEventHeaders.ID, "must have 1 to " + MAX_SOURCE_ID + " characters");
        }
    }

    /// Returns 0 if there is none.
    private static long sequence(Message message) {
        String text = message.headers().getOrDefault(CloudEventHeaders.SEQUENCE, "0");
        try {
            long sequence = Long.parseLong(text);
            if (sequence >= 0 && sequence <= MAX_SEQUENCE) {
                return sequence;
            }
        } catch (NumberFormatException e) {
            throw MalformedEvent.of(CloudEventHeaders.SEQUENCE, SEQUENCE_RULE, e);
        }
        throw MalformedEvent.of(CloudEventHeaders.SEQUENCE, SEQUENCE_RULE);
    }

    private static Instant time(Message message) {
        String time = message.headers().getOrDefault(CloudEventHeaders.TIME, "");
        try {
            return time.isEmpty() ? Instant.EPOCH : Instant.parse(time);
        } catch (DateTimeException e) {
            throw MalformedEvent.of(CloudEventHeaders.TIME, "must be an RFC 3339 instant", e);
        }
    }
}
