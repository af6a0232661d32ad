package io.openhotline.followup.survey;

import io.openhotline.followup.way.domain.Way;
import java.util.UUID;

/// Holds a message to be sent.
record OutgoingLink(UUID id, Way way, String to, MessageText message) {
    /// Leaves out the receiver and the text with the token, to keep them out of logs.
    @Override
    public String toString() {
        return "message " + id;
    }
}
