package io.openhotline.intake.course;

import io.openhotline.messaging.database.EndOfTransaction;
import io.openhotline.messaging.envelope.Envelope;
import jakarta.transaction.TransactionScoped;
import java.util.ArrayList;
import java.util.List;

/// What the current transaction has heard, to be kept together at its end.
@TransactionScoped
class HeardEvents {
    private final List<Envelope<?>> heard = new ArrayList<>();

    HeardEvents(CourseEvents events, EndOfTransaction end) {
        end.write(() -> events.add(heard));
    }

    void add(Envelope<?> event) {
        heard.add(event);
    }
}
