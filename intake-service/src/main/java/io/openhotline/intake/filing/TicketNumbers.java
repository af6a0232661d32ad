package io.openhotline.intake.filing;

import io.openhotline.contracts.TicketNumber;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.pack.PackScoped;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/// Numbers tickets by the year of receipt in the hotline's time zone. Serials come from the
/// database in blocks: one statement serves a hundred tickets, a restart leaves a gap, and no
/// number is used twice.
@PackScoped
public class TicketNumbers {
    /// Equals the increment of the database sequence.
    private static final int BLOCK = 100;

    private final Database database;
    private final IntakePolicy policy;
    private final ReentrantLock lock = new ReentrantLock();
    private long next;
    private long end;

    TicketNumbers(Database database, IntakePolicy policy) {
        this.database = database;
        this.policy = policy;
    }

    public TicketNumber next(Instant receivedAt) {
        return new TicketNumber(receivedAt.atZone(policy.timeZone()).getYear(), serial());
    }

    private long serial() {
        lock.lock();
        try {
            if (next == end) {
                next = nextBlock();
                end = next + BLOCK;
            }
            return next++;
        } finally {
            lock.unlock();
        }
    }

    private long nextBlock() {
        return database.query("select nextval('ticket_number')", row -> row.getLong(1)).getFirst();
    }
}
