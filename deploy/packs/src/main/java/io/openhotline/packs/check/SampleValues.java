package io.openhotline.packs.check;

import io.openhotline.intake.policy.Code;
import io.openhotline.intake.policy.FormField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Chooses values of form fields on both sides of every number and text that conditions name.
final class SampleValues {
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9_.])-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern QUOTED = Pattern.compile("['\"]([^'\"]*)['\"]");

    private final Set<BigDecimal> numbers = new TreeSet<>();
    private final Set<String> texts = new TreeSet<>();

    SampleValues(String conditions) {
        NUMBER.matcher(conditions).results().forEach(it -> numbers.add(new BigDecimal(it.group())));
        QUOTED.matcher(conditions).results().forEach(it -> texts.add(it.group(1)));
    }

    /// Null stands for a field that is left out.
    List<@Nullable Object> of(FormField field) {
        var values = new ArrayList<@Nullable Object>();
        if (!Boolean.TRUE.equals(field.required())) {
            values.add(null);
        }
        switch (field.type()) {
            case BOOLEAN -> values.addAll(List.of(true, false));
            case CHOICE -> choices(field).forEach(code -> values.add(code.code()));
            case TEXT -> {
                values.add("x");
                values.addAll(texts);
            }
            case INTEGER -> numbers(field).forEach(number -> values.add(number.longValue()));
            case NUMBER -> numbers(field).forEach(number -> values.add(number.doubleValue()));
        }
        return values;
    }

    private static List<Code> choices(FormField field) {
        return Objects.requireNonNullElse(field.choices(), List.of());
    }

    private Set<BigDecimal> numbers(FormField field) {
        var near = new TreeSet<BigDecimal>();
        near.add(Objects.requireNonNullElse(field.min(), BigDecimal.ZERO));
        near.add(Objects.requireNonNullElse(field.max(), BigDecimal.valueOf(1_000_000)));
        numbers.forEach(number -> {
            near.add(number.subtract(BigDecimal.ONE));
            near.add(number);
            near.add(number.add(BigDecimal.ONE));
        });
        near.removeIf(number -> isOutside(field, number));
        return near;
    }

    private static boolean isOutside(FormField field, BigDecimal number) {
        return field.min() != null && number.compareTo(field.min()) < 0
                || field.max() != null && number.compareTo(field.max()) > 0;
    }
}
