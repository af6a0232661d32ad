package io.openhotline.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsumerStopComponentTest {
    @Inject ChannelRegistry channels;

    /// A stop relies on it: a channel that can't be paused delivers batches until the end.
    @Test
    void the_channels_of_consumers_can_be_paused() {
        assertThat(channels.getPausable("recorder")).isNotNull();
        assertThat(channels.getPausable("facts")).isNull();
    }
}
