package io.openhotline.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/// Decides after a death: start again after a growing pause, or give up.
final class RestartPolicy {
    static final int LIMIT = 5;
    static final Duration WINDOW = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    private final Deque<Instant> deaths = new ArrayDeque<>();

    sealed interface Verdict {}

    /// @param deaths the number of deaths within the window, including this one
    record Restart(Duration pause, int deaths) implements Verdict {}

    record GiveUp(String reason) implements Verdict {}

    /// Gives up if a process ends by itself before it was ever ready: the next start would fail
    /// too, for example because a policy is refused.
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
