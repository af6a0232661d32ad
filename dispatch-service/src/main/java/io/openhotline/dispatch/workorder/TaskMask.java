package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.TaskView.CustomerView;
import io.openhotline.dispatch.workorder.TaskView.PlaceView;
import io.openhotline.platform.privacy.Masking;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Masks the task of a work order.
final class TaskMask {
    private TaskMask() {}

    static TaskView mask(TaskView task) {
        var fields = new HashMap<>(task.fields());
        fields.replaceAll((_, value) -> value(value));
        return new TaskView(
                Masking.text(task.description()),
                customer(task.customer()),
                place(task.place()),
                fields);
    }

    static @Nullable String text(@Nullable String text) {
        return mask(text, Masking::text);
    }

    /// Leaves out the extension and the other numbers.
    private static @Nullable CustomerView customer(@Nullable CustomerView customer) {
        return customer == null
                ? null
                : new CustomerView(
                        mask(customer.name(), Masking::name),
                        mask(customer.phone(), Masking::phone),
                        null,
                        null,
                        customer.kind());
    }

    private static @Nullable PlaceView place(@Nullable PlaceView place) {
        return place == null
                ? null
                : new PlaceView(
                        Masking.address(place.address()),
                        rounded(place.latitude()),
                        rounded(place.longitude()));
    }

    private static @Nullable Double rounded(@Nullable Double degrees) {
        return degrees == null ? null : Double.valueOf(Masking.coordinate(degrees));
    }

    private static Object value(Object value) {
        return switch (value) {
            case String text -> Masking.text(text);
            case List<?> values -> values.stream().map(TaskMask::value).toList();
            default -> value;
        };
    }

    private static @Nullable String mask(@Nullable String value, UnaryOperator<String> mask) {
        return value == null ? null : mask.apply(value);
    }
}
