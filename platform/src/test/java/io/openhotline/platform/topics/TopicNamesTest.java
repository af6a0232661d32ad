package io.openhotline.platform.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.contracts.Topics;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicNamesTest {
    private final TopicNames water = new TopicNames(Optional.of("water."));

    @Test
    void every_topic_of_a_hotline_begins_with_its_prefix() {
        assertThat(water.onBroker(Topics.TICKETS)).isEqualTo("water.tickets.v1");
        assertThat(water.onBroker(Topics.replies("engineering")))
                .isEqualTo("water.departments.engineering.replies.v1");
    }

    @Test
    void the_service_knows_a_topic_by_its_own_name() {
        String own = water.ofHotline("water.departments.engineering.replies.v1");

        assertThat(Topics.isReplies(own)).isTrue();
        assertThat(Topics.departmentOfReplies(own)).isEqualTo("engineering");
    }

    @Test
    void without_a_prefix_names_stay_as_they_are() {
        var plain = new TopicNames(Optional.empty());

        assertThat(plain.onBroker(Topics.TICKETS)).isEqualTo(Topics.TICKETS);
        assertThat(plain.ofHotline(Topics.TICKETS)).isEqualTo(Topics.TICKETS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"water", ".", "Water.", "供水.", "water.east.", "departments.", " water."})
    void a_prefix_that_could_reach_another_hotline_is_refused(String prefix) {
        assertThatThrownBy(() -> new TopicNames(Optional.of(prefix)))
                .hasMessageContaining("hotline.topics.prefix")
                .hasMessageContaining(prefix);
    }
}
