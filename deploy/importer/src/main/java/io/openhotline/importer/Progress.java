package io.openhotline.importer;

import java.io.PrintWriter;
import java.time.Duration;

/// Prints the progress: rewrites one line on a terminal, prints a line every ten seconds elsewhere.
final class Progress {
    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);

    private final PrintWriter out;
    private final boolean terminal;
    private final int total;
    private final long started = System.nanoTime();
    private long printed = started;
    private int done;

    Progress(PrintWriter out, boolean terminal, int total) {
        this.out = out;
        this.terminal = terminal;
        this.total = total;
    }

    synchronized void step() {
        done++;
        long interval = (terminal ? ON_TERMINAL : ELSEWHERE).toNanos();
        if (System.nanoTime() - printed >= interval) {
            printed = System.nanoTime();
            print();
        }
    }

    synchronized void end() {
        print();
        if (terminal) {
            out.println();
        }
        out.flush();
    }

    private void print() {
        double seconds = (System.nanoTime() - started) / 1e9;
        String line =
                "%,d of %,d rows, %.0f s, %.0f rows/s"
                        .formatted(done, total, seconds, done / Math.max(seconds, 0.001));
        if (terminal) {
            out.print("\r" + line + "   ");
        } else {
            out.println(line);
        }
        out.flush();
    }
}
