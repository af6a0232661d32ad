package io.openhotline.dispatch.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.dispatch.workorder.TaskView.CustomerView;
import io.openhotline.dispatch.workorder.TaskView.PlaceView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TaskMaskTest {
    @Test
    void a_task_is_masked_in_all_its_parts() {
        var task =
                new TaskView(
                        "漏水，电话13800000123",
                        new CustomerView(
                                "李秀英", "13800000123", "801", List.of("13900000456"), "household"),
                        new PlaceView("和平路128号院东门外", 30.274085, 120.15507),
                        Map.of(
                                "pipeDiameterMm",
                                200,
                                "contact",
                                "家人13900000456",
                                "more",
                                List.of("13900000456", 7)));

        assertThat(TaskMask.mask(task))
                .isEqualTo(
                        new TaskView(
                                "漏水，电话138****0123",
                                new CustomerView("李**", "138****0123", null, null, "household"),
                                new PlaceView("和平路", 30.274, 120.155),
                                Map.of(
                                        "pipeDiameterMm",
                                        200,
                                        "contact",
                                        "家人139****0456",
                                        "more",
                                        List.of("139****0456", 7))));
    }

    @Test
    void what_is_not_known_stays_unknown() {
        var task =
                new TaskView(
                        "水价",
                        new CustomerView(null, null, null, null, null),
                        new PlaceView("人民路", null, null),
                        Map.of());

        assertThat(TaskMask.mask(task)).isEqualTo(task);
        assertThat(TaskMask.text(null)).isNull();
        assertThat(TaskMask.mask(new TaskView("水价", null, null, Map.of())))
                .isEqualTo(new TaskView("水价", null, null, Map.of()));
    }
}
