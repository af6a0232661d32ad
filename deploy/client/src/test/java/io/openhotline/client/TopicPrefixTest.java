package io.openhotline.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicPrefixTest {

    @Test
    void a_name_gets_the_prefix_once() {
        TopicPrefix water = TopicPrefix.from(Map.of("HOTLINE_TOPICS_PREFIX", "water."));

        assertThat(water.onBroker("tickets.v1")).isEqualTo("water.tickets.v1");
        assertThat(water.onBroker("water.tickets.v1")).isEqualTo("water.tickets.v1");
    }

    @Test
    void without_the_variable_names_stay_as_they_are() {
        assertThat(TopicPrefix.from(Map.of()).onBroker("tickets.v1")).isEqualTo("tickets.v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"water", ".", "Water.", "供水.", "water.east.", "departments.", " "})
    void a_prefix_that_could_reach_another_hotline_is_refused(String prefix) {
        assertThatThrownBy(() -> TopicPrefix.from(Map.of("HOTLINE_TOPICS_PREFIX", prefix)))
                .isInstanceOf(CommandException.class)
                .hasMessageStartingWith("HOTLINE_TOPICS_PREFIX has ");
    }
}
