package io.openhotline.intake.knowledge.domain;

import java.util.List;

/// Holds the result of a command.
public sealed interface Decision {
    record Accepted(List<ArticleEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused(Refusal reason) implements Decision {}
}
