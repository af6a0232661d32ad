package io.openhotline.packs.check;

import io.openhotline.contracts.Severity;
import io.openhotline.intake.policy.Category;
import io.openhotline.intake.policy.ContactPart;
import io.openhotline.intake.policy.FormField;
import io.openhotline.platform.condition.RoutableTicket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes tickets of a category that differ in everything that conditions of routes read.
final class SampleTickets {
    /// Bounds the tickets of one category.
    static final int MOST = 20_000;

    private final CheckedPack pack;
    private final String conditions;
    private final SampleValues values;

    SampleTickets(CheckedPack pack) {
        this.pack = pack;
        this.conditions =
                pack.text().conditions().stream()
                        .filter(ConditionText::isRoute)
                        .map(ConditionText::text)
                        .collect(Collectors.joining("\n"));
        this.values = new SampleValues(conditions);
    }

    /// Calls the consumer with each ticket; returns false if there are more than [#MOST].
    boolean forEach(Category category, Consumer<RoutableTicket> consumer) {
        List<Axis> axes = axes(category);
        long count =
                axes.stream()
                        .mapToLong(it -> it.values().size())
                        .reduce(1, (a, b) -> Math.min(a * b, Integer.MAX_VALUE));
        for (long i = 0; i < Math.min(count, MOST); i++) {
            consumer.accept(ticket(category, axes, i));
        }
        return count <= MOST;
    }

    private record Axis(String name, List<? extends @Nullable Object> values) {}

    private List<Axis> axes(Category category) {
        var axes = new ArrayList<Axis>();
        add(axes, "nature", natures(), category.nature());
        add(axes, "channel", pack.channels(), pack.channels().getFirst());
        add(axes, "severity", Arrays.stream(Severity.values()).map(Enum::name).toList(), null);
        add(axes, "customerKind", orNull(pack.customerKinds()), null);
        add(axes, "customerLevel", orNull(pack.customerLevels()), null);
        add(axes, "hasPlace", flags(category, ContactPart.PLACE), true);
        add(axes, "hasPhone", flags(category, ContactPart.CUSTOMER_PHONE), true);
        add(axes, "repeat", List.of(false, true), false);
        category.fields().stream()
                .filter(field -> conditions.contains("ticket.fields." + field.code()))
                .forEach(field -> axes.add(new Axis("." + field.code(), values.of(field))));
        return axes;
    }

    private void add(
            List<Axis> axes,
            String name,
            List<? extends @Nullable Object> all,
            @Nullable Object usual) {
        axes.add(
                new Axis(name, conditions.contains("ticket." + name) ? all : Arrays.asList(usual)));
    }

    private List<@Nullable String> natures() {
        return orNull(List.copyOf(pack.names().natures().keySet()));
    }

    private static List<Boolean> flags(Category category, ContactPart part) {
        return category.requires(part) ? List.of(true) : List.of(true, false);
    }

    private static List<@Nullable String> orNull(List<String> codes) {
        return Stream.concat(codes.stream(), Stream.of((String) null)).toList();
    }

    private static RoutableTicket ticket(Category category, List<Axis> axes, long index) {
        var chosen = new HashMap<String, @Nullable Object>();
        long rest = index;
        for (Axis axis : axes) {
            chosen.put(axis.name(), axis.values().get((int) (rest % axis.values().size())));
            rest /= axis.values().size();
        }
        return new RoutableTicket(
                category.code(),
                category.kind().name(),
                (String) chosen.get("channel"),
                (String) chosen.get("nature"),
                (String) chosen.get("severity"),
                (String) chosen.get("customerKind"),
                (String) chosen.get("customerLevel"),
                (Boolean) chosen.get("hasPlace"),
                (Boolean) chosen.get("hasPhone"),
                (Boolean) chosen.get("repeat"),
                fields(chosen));
    }

    private static Map<String, Object> fields(Map<String, @Nullable Object> chosen) {
        var fields = new HashMap<String, Object>();
        chosen.forEach((name, value) -> {
            if (name.startsWith(".") && value != null) {
                fields.put(name.substring(1), value);
            }
        });
        return fields;
    }

    /// Returns the form fields that a category lacks of these.
    static List<String> lacking(Category category, Iterable<String> fields) {
        List<String> known = category.fields().stream().map(FormField::code).toList();
        var lacking = new ArrayList<String>();
        fields.forEach(field -> {
            if (!known.contains(field)) {
                lacking.add(field);
            }
        });
        return lacking;
    }
}
