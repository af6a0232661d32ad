package io.openhotline.platform.journal;

import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.platform.journal.JournalRepository.Fact;
import io.openhotline.platform.journal.JournalRepository.Unpublished;
import io.openhotline.platform.topics.TopicNames;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/// Sends a batch in order, without a wait between records, and waits until the broker has
/// acknowledged all of it.
@ApplicationScoped
class RelayPublisher {
    private static final String CHANNEL = "facts";

    private final MutinyEmitter<String> facts;
    private final KafkaClientService clients;
    private final TopicNames names;
    private final String source;

    RelayPublisher(
            @Channel(CHANNEL) MutinyEmitter<String> facts,
            KafkaClientService clients,
            TopicNames names,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.facts = facts;
        this.clients = clients;
        this.names = names;
        this.source = "/" + application;
    }

    /// Publishes a batch. Waits for as long as the broker is away.
    void publish(List<Unpublished> batch) throws InterruptedException {
        List<Uni<Void>> sends =
                batch.stream().map(fact -> facts.sendMessage(message(fact))).toList();
        await(Uni.join().all(sends).andFailFast().subscribeAsCompletionStage());
    }

    private void await(CompletableFuture<?> acknowledged) throws InterruptedException {
        try {
            clients.getProducer(CHANNEL).flush().subscribeAsCompletionStage().get();
            acknowledged.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker refused a fact: " + e.getCause(), e);
        }
    }

    private Message<String> message(Unpublished unpublished) {
        Fact fact = unpublished.fact();
        return Message.of(
                fact.payload(),
                Metadata.of(
                        OutgoingKafkaRecordMetadata.<String>builder()
                                .withTopic(names.onBroker(fact.topic()))
                                .withKey(fact.key().toString())
                                .withHeaders(headers(unpublished))
                                .build()));
    }

    private Headers headers(Unpublished unpublished) {
        Fact fact = unpublished.fact();
        var headers = new RecordHeaders();
        CloudEventHeaders.put(headers, CloudEventHeaders.SPEC_VERSION, "1.0");
        CloudEventHeaders.put(headers, CloudEventHeaders.ID, fact.eventId().toString());
        CloudEventHeaders.put(headers, CloudEventHeaders.TYPE, fact.type());
        CloudEventHeaders.put(headers, CloudEventHeaders.SOURCE, source);
        CloudEventHeaders.put(headers, CloudEventHeaders.SUBJECT, fact.key().toString());
        CloudEventHeaders.put(headers, CloudEventHeaders.TIME, fact.occurredAt().toString());
        CloudEventHeaders.put(
                headers, CloudEventHeaders.SEQUENCE, Long.toString(unpublished.sequence()));
        CloudEventHeaders.put(headers, CloudEventHeaders.ACTOR, fact.actor());
        if (fact.actorRoles() != null) {
            CloudEventHeaders.put(headers, CloudEventHeaders.ACTOR_ROLES, fact.actorRoles());
        }
        if (fact.packVersion() != null) {
            CloudEventHeaders.put(headers, CloudEventHeaders.PACK_VERSION, fact.packVersion());
        }
        CloudEventHeaders.put(headers, CloudEventHeaders.CONTENT_TYPE, "application/json");
        if (fact.trace() != null) {
            CloudEventHeaders.put(headers, CloudEventHeaders.TRACE_PARENT, fact.trace());
        }
        return headers;
    }
}
