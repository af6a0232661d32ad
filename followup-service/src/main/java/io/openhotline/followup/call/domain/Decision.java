package io.openhotline.followup.call.domain;

import java.util.List;

public sealed interface Decision {
    record Accepted(FollowUp next, List<FollowUpEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused(Refusal reason) implements Decision {}
}
