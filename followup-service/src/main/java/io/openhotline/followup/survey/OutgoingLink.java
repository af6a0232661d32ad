package io.openhotline.followup.survey;

import io.openhotline.followup.way.domain.Way;
import java.util.UUID;

/// Holds a message on its way out.
record OutgoingLink(UUID id, Way way, String to, MessageText message) {
    /// Leaves out the receiver, and the text with the token, which no log may show.
    @Override
    public String toString() {
        return "message " + id;
    }
}
