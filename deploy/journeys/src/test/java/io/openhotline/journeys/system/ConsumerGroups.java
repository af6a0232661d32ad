package io.openhotline.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/// Reads and rewinds the consumer groups of the services.
public final class ConsumerGroups implements AutoCloseable {
    private final Admin admin;

    /// The state of a group at one moment.
    ///
    /// @param partitions the number of partitions of each member, by member id
    public record Group(String state, Map<String, Integer> partitions) {
        public Group {
            partitions = Map.copyOf(partitions);
        }

        public Set<String> members() {
            return partitions.keySet();
        }

        boolean isReadBy(int count) {
            return state.equals("Stable")
                    && partitions.size() >= count
                    && partitions.values().stream().allMatch(read -> read > 0);
        }
    }

    public ConsumerGroups(HotlineSystem hotline) {
        admin = Admin.create(hotline.kafkaAdmin());
    }

    /// All groups of the services, by name.
    public Map<String, Group> all() {
        Set<String> names =
                get(admin.listGroups().valid()).stream()
                        .map(listing -> listing.groupId())
                        .filter(name -> name.contains("-service"))
                        .collect(Collectors.toCollection(TreeSet::new));
        var groups = new TreeMap<String, Group>();
        get(admin.describeConsumerGroups(names).all())
                .forEach((name, description) -> groups.put(name, group(description)));
        return groups;
    }

    /// Waits until every group is stable with at least that many members that read partitions.
    public Map<String, Group> awaitMembers(int count) {
        return await("groups with " + count + " members")
                .until(
                        this::all,
                        groups ->
                                groups.values().stream().allMatch(group -> group.isReadBy(count)));
    }

    /// The number of partitions that each group reads.
    public static Map<String, Integer> partitions(Map<String, Group> groups) {
        var counts = new TreeMap<String, Integer>();
        groups.forEach((name, group) ->
                counts.put(
                        name,
                        group.partitions().values().stream().mapToInt(Integer::intValue).sum()));
        return counts;
    }

    private Group group(String name) {
        return all().getOrDefault(name, new Group("Dead", Map.of()));
    }

    private static Group group(ConsumerGroupDescription description) {
        return new Group(
                description.groupState().toString(),
                description.members().stream()
                        .collect(
                                Collectors.toMap(
                                        MemberDescription::consumerId,
                                        member -> member.assignment().topicPartitions().size())));
    }

    /// The sum of the committed offsets of a group.
    public long committed(String group) {
        return offsets(group).values().stream().mapToLong(OffsetAndMetadata::offset).sum();
    }

    /// Waits until the group has no members and sets its offsets to the earliest ones, like
    /// `kafka-consumer-groups --reset-offsets --to-earliest`.
    public void rewind(String group) {
        await(group + " has no members")
                .untilAsserted(() -> assertThat(group(group).members()).isEmpty());
        Map<TopicPartition, OffsetSpec> earliest =
                offsets(group).keySet().stream()
                        .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.earliest()));
        var first = new HashMap<TopicPartition, OffsetAndMetadata>();
        get(admin.listOffsets(earliest).all())
                .forEach((partition, found) ->
                        first.put(partition, new OffsetAndMetadata(found.offset())));
        get(admin.alterConsumerGroupOffsets(group, first).all());
    }

    private Map<TopicPartition, OffsetAndMetadata> offsets(String group) {
        return get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
