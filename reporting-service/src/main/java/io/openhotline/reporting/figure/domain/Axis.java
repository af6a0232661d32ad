package io.openhotline.reporting.figure.domain;

import io.openhotline.reporting.policy.domain.Dimension;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lists the axes of figures, with their names in the API.
public enum Axis {
    CATEGORY("category", Dimension.CATEGORY),
    /// The category at the top of the tree, such as a line of business (T1).
    BUSINESS("business", Dimension.CATEGORY),
    KIND("kind", Dimension.KIND),
    NATURE("nature", Dimension.NATURE),
    SEVERITY("severity", Dimension.SEVERITY),
    DEPARTMENT("department", Dimension.DEPARTMENT),
    CHANNEL("channel", Dimension.CHANNEL),
    STATE("state", Dimension.STATE),
    SATISFACTION("satisfaction", Dimension.SATISFACTION),
    QUEUE("queue", Dimension.QUEUE),
    AGENT("agent", Dimension.AGENT),
    CUSTOMER_KIND("customerKind", Dimension.CUSTOMER_KIND),
    CUSTOMER_LEVEL("customerLevel", Dimension.CUSTOMER_LEVEL),
    INCIDENT("incident", Dimension.INCIDENT),
    RESPONSIBLE("responsible", Dimension.RESPONSIBLE),
    DISTRICT("district", Dimension.DISTRICT),
    LOYALTY("loyalty", Dimension.LOYALTY),
    RECORD("record", Dimension.RECORD),
    CLOCK("clock", Dimension.CLOCK),
    ANSWER("answer", Dimension.ANSWER),
    CAUSE("cause", Dimension.CAUSE),
    FOUND_CAUSE("foundCause", Dimension.FOUND_CAUSE),
    LINE("line", Dimension.LINE),
    ITEM("item", Dimension.ITEM);

    /// The axes that count tickets. Lines and items are those of inspections.
    public static final Set<Axis> OF_TICKETS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(LINE, ITEM)));

    private final String word;
    private final Dimension dimension;

    Axis(String word, Dimension dimension) {
        this.word = word;
        this.dimension = dimension;
    }

    public String word() {
        return word;
    }

    public Dimension dimension() {
        return dimension;
    }

    public static Optional<Axis> parse(String word) {
        return Arrays.stream(values()).filter(axis -> axis.word.equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Axis::word).toList();
    }
}
