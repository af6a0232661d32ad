package io.openhotline.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/// Decides what follows a death: another start after a growing pause, or none any more.
final class RestartPolicy {
    static final int LIMIT = 5;
    static final Duration WINDOW = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    private final Deque<Instant> deaths = new ArrayDeque<>();

    sealed interface Verdict {}

    /// @param deaths how many there were within the window, this one included
    record Restart(Duration pause, int deaths) implements Verdict {}

    record GiveUp(String reason) implements Verdict {}

    /// A process that ends by itself before it was ever ready would do so again: a policy was
    /// refused, or a file is missing.
    Verdict died(Instant at, ExitStatus status, boolean everReady) {
        deaths.addLast(at);
        while (deaths.getFirst().isBefore(at.minus(WINDOW))) {
            deaths.removeFirst();
        }
        if (!everReady && !status.bySignal()) {
            return new GiveUp("it could not start");
        }
        if (deaths.size() >= LIMIT) {
            return new GiveUp(LIMIT + " deaths within " + WINDOW.toMinutes() + " minutes");
        }
        return new Restart(
                FIRST_PAUSE.multipliedBy(1L << (2 * (deaths.size() - 1))), deaths.size());
    }
}
