package io.openhotline.platform.inbox;

import java.util.Arrays;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/// The topics of an incoming channel, as its settings name them.
final class ChannelTopics {
    private ChannelTopics() {}

    /// Returns whether the channel reads the topic, whether it exists or not.
    static boolean reads(String channel, String topic) {
        Config config = ConfigProvider.getConfig();
        String prefix = "mp.messaging.incoming." + channel + ".";
        String topics =
                config.getOptionalValue(prefix + "topics", String.class)
                        .or(() -> config.getOptionalValue(prefix + "topic", String.class))
                        .orElse(channel);
        return config.getOptionalValue(prefix + "pattern", Boolean.class).orElse(false)
                ? topic.matches(topics)
                : Arrays.asList(topics.split(" *, *")).contains(topic);
    }
}
