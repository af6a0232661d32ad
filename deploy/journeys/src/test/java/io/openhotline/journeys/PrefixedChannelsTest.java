package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A channel without the prefix would read the topics of another hotline on the same broker
/// (decision 0068).
class PrefixedChannelsTest {
    private static final String PREFIX = "${hotline.topics.prefix:}";

    @ParameterizedTest
    @ValueSource(strings = {"intake", "dispatch", "followup", "reporting"})
    void every_topic_and_group_of_a_channel_has_the_prefix_of_the_hotline(String service)
            throws IOException {
        assertThat(channels(service))
                .isNotEmpty()
                .allSatisfy((key, value) -> assertThat((String) value).contains(PREFIX));
    }

    private static Properties channels(String service) throws IOException {
        Path file =
                Path.of("../..", service + "-service/src/main/resources/application.properties");
        var settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        }
        settings.keySet()
                .removeIf(key ->
                        !((String) key)
                                .matches("mp\\.messaging\\.incoming\\..+\\.(topics?|group\\.id)"));
        return settings;
    }
}
