package io.openhotline.launcher;

import java.nio.file.Path;
import java.time.Duration;

/// Receives lines about the processes of a system, for a terminal.
public interface SystemListener {

    /// A listener that ignores all lines.
    SystemListener SILENT = _ -> {};

    void says(String line);

    default void starting(String process) {
        says("starting  " + process);
    }

    default void ready(SupervisedProcess process, Duration after) {
        says(
                "ready     %-18s after %4.1f s   pid %d, port %d"
                        .formatted(
                                process.name(),
                                after.toMillis() / 1000.0,
                                process.pid(),
                                process.port()));
    }

    default void back(SupervisedProcess process) {
        says("ready     %s again, pid %d".formatted(process.name(), process.pid()));
    }

    default void stopping(String process) {
        says("stopping  " + process);
    }

    default void died(String process, String how, String failureLine, Path log, String next) {
        says("died      %s, %s: %s (%s); %s".formatted(process, how, failureLine, log, next));
    }
}
