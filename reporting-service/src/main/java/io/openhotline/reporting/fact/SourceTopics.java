package io.openhotline.reporting.fact;

import io.openhotline.contracts.Topics;
import io.openhotline.reporting.fact.domain.Source;
import java.util.Arrays;

/// Maps between sources and topics.
public final class SourceTopics {
    private SourceTopics() {}

    public static String topic(Source source) {
        return switch (source) {
            case TICKETS -> Topics.TICKETS;
            case WORK_ORDERS -> Topics.WORK_ORDERS;
            case FOLLOW_UPS -> Topics.FOLLOW_UPS;
        };
    }

    static Source source(String topic) {
        return Arrays.stream(Source.values())
                .filter(source -> topic(source).equals(topic))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No source: " + topic));
    }
}
