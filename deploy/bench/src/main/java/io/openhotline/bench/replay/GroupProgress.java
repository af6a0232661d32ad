package io.openhotline.bench.replay;

import io.openhotline.bench.system.MeasuredSystem;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/// Reads the committed offsets of a consumer group.
final class GroupProgress implements AutoCloseable {
    private final Admin admin;
    private final String group;

    GroupProgress(MeasuredSystem system, String group) {
        this.admin = Admin.create(system.kafka(Map.of()));
        this.group = group;
    }

    long done() throws InterruptedException {
        try {
            return admin
                    .listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(10, TimeUnit.SECONDS)
                    .values()
                    .stream()
                    .mapToLong(OffsetAndMetadata::offset)
                    .sum();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The offsets of " + group + " are not available", e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
