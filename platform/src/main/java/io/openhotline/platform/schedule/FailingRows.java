package io.openhotline.platform.schedule;

import io.openhotline.platform.database.Faults;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/// Remembers the rows of a sweep that can't be processed, so that they don't hold up the others. A
/// row rests for a while, and is then tried again; each instance remembers its own.
public final class FailingRows {
    private static final Logger LOG = Logger.getLogger(FailingRows.class);
    private static final Duration REST = Duration.ofMinutes(10);

    private final String what;
    private final Clock clock;
    private final Map<Object, Instant> restUntil = new ConcurrentHashMap<>();

    /// @param what names a row in the log, for example `Alarm`
    public FailingRows(String what, Clock clock) {
        this.what = what;
        this.clock = clock;
    }

    public boolean rests(Object id) {
        Instant until = restUntil.get(id);
        return until != null && until.isAfter(clock.instant());
    }

    /// Returns the number of resting rows, by which a query that also finds them raises its limit.
    public int number() {
        removeRested();
        return restUntil.size();
    }

    /// Processes one row, unless it rests. A transient fault concerns all rows, and is thrown.
    public void attempt(Object id, Runnable work) {
        if (rests(id)) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            failed(id, e);
        }
    }

    /// Lets a row rest that has failed; throws a transient fault.
    public void failed(Object id, RuntimeException fault) {
        if (Faults.isTransient(fault)) {
            throw fault;
        }
        removeRested();
        restUntil.put(id, clock.instant().plus(REST));
        LOG.errorf(fault, "%s %s can't be processed and rests for %s", what, id, REST);
    }

    private void removeRested() {
        Instant now = clock.instant();
        restUntil.values().removeIf(until -> !until.isAfter(now));
    }
}
