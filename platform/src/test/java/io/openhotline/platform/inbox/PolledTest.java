package io.openhotline.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class PolledTest {
    private static final TopicPartition ONE = new TopicPartition("tickets.v1", 1);
    private static final TopicPartition TWO = new TopicPartition("tickets.v1", 2);

    @Test
    void what_came_later_follows_in_its_partition() {
        ConsumerRecords<String, String> both =
                Polled.together(polled(ONE, 3, 5), polled(ONE, 5, 6));

        assertThat(both.records(ONE))
                .extracting(ConsumerRecord::offset)
                .containsExactly(3L, 4L, 5L);
        assertThat(both.count()).isEqualTo(3);
        assertThat(both.nextOffsets()).isEqualTo(Map.of(ONE, new OffsetAndMetadata(6)));
    }

    @Test
    void each_partition_goes_on_from_where_it_was_read_last() {
        ConsumerRecords<String, String> both =
                Polled.together(polled(ONE, 3, 5), polled(TWO, 0, 2));

        assertThat(both.records(ONE)).extracting(ConsumerRecord::offset).containsExactly(3L, 4L);
        assertThat(both.records(TWO)).extracting(ConsumerRecord::offset).containsExactly(0L, 1L);
        assertThat(both.nextOffsets())
                .isEqualTo(Map.of(ONE, new OffsetAndMetadata(5), TWO, new OffsetAndMetadata(2)));
    }

    @Test
    void what_was_polled_first_comes_first() {
        for (int partition = 0; partition < 12; partition++) {
            var later = new TopicPartition("work-orders.v1", partition);

            assertThat(Polled.together(polled(ONE, 3, 5), polled(later, 0, 2)))
                    .extracting(ConsumerRecord::topic)
                    .containsExactly(ONE.topic(), ONE.topic(), later.topic(), later.topic());
            assertThat(Polled.together(polled(later, 0, 2), polled(ONE, 3, 5)))
                    .extracting(ConsumerRecord::topic)
                    .containsExactly(later.topic(), later.topic(), ONE.topic(), ONE.topic());
        }
    }

    @Test
    void nothing_more_changes_nothing() {
        ConsumerRecords<String, String> first = polled(ONE, 3, 5);

        ConsumerRecords<String, String> both = Polled.together(first, ConsumerRecords.empty());

        assertThat(both.records(ONE)).isEqualTo(first.records(ONE));
        assertThat(both.nextOffsets()).isEqualTo(first.nextOffsets());
    }

    /// @param end exclusive
    private static ConsumerRecords<String, String> polled(
            TopicPartition partition, long begin, long end) {
        List<ConsumerRecord<String, String>> records =
                LongStream.range(begin, end)
                        .mapToObj(offset ->
                                new ConsumerRecord<>(
                                        partition.topic(),
                                        partition.partition(),
                                        offset,
                                        "key",
                                        "value"))
                        .toList();
        return new ConsumerRecords<>(
                Map.of(partition, records), Map.of(partition, new OffsetAndMetadata(end)));
    }
}
