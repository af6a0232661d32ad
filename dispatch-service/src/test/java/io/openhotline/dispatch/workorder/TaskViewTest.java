package io.openhotline.dispatch.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.dispatch.Snapshots;
import org.junit.jupiter.api.Test;

class TaskViewTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void coordinates_that_are_not_known_are_left_out() {
        JsonNode place = JSON.valueToTree(TaskView.of(Snapshots.LEAK)).get("place");

        assertThat(place).isEqualTo(JSON.createObjectNode().put("address", "和平路128号院"));
    }
}
