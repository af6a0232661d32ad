package io.openhotline.intake.call;

import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Reads who has taken what a call left to do: its call-back or its voice message.
@ApplicationScoped
class CallTaskRepository {
    private static final String TAKEN =
            """
            select from call_back where call_id = ? and agent = ? and outcome is null
            union all
            select from voice_message where call_id = ? and agent = ? and outcome is null
            limit 1
            """;

    private final Database database;

    CallTaskRepository(Database database) {
        this.database = database;
    }

    /// A task that is over is nobody's.
    boolean isTaken(UUID call, String person) {
        return database.first(TAKEN, row -> true, call, person, call, person).isPresent();
    }
}
