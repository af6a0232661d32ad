package io.openhotline.platform.inbox;

import io.openhotline.platform.inbox.ParkedEventRepository.Queue;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An event that could not be handled, or that waits behind one.
@Entity
@Table(name = "parked_event")
class ParkedEventEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(updatable = false)
    String consumer;

    String ticket;

    @Column(updatable = false)
    String topic;

    @Convert(converter = HeadersConverter.class)
    Map<String, String> headers;

    byte[] payload;
    String cause;

    @Column(updatable = false)
    Instant parkedAt;

    /// Null for an event that an early version parked.
    @Column(updatable = false)
    @Nullable Instant recordedAt;

    @Nullable Instant resolvedAt;
    @Nullable String resolution;

    @SuppressWarnings("NullAway.Init") // set by Hibernate
    ParkedEventEntity() {}

    ParkedEventEntity(String consumer, Message message, String cause, Instant parkedAt) {
        this.consumer = consumer;
        this.ticket = storable(message.ticket());
        this.topic = message.topic();
        this.headers = message.headers();
        this.payload = message.payload();
        this.cause = storable(cause);
        this.parkedAt = parkedAt;
        this.recordedAt = message.recordedAt();
    }

    Message message() {
        return new Message(
                topic,
                ticket,
                ticket,
                headers,
                payload,
                recordedAt == null ? parkedAt : recordedAt);
    }

    Queue queue() {
        return new Queue(topic, ticket);
    }

    void resolve(String how, Instant when) {
        resolution = how;
        resolvedAt = when;
    }

    /// Replaces U+0000, which PostgreSQL can't store in a text.
    static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
