package io.openhotline.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Collects the reports of the processes of one system.
final class Watch implements Supervision {
    private static final String CLOSED = "stopped";

    private final SystemListener listener;
    private final ProcessesFile file;
    private final List<SupervisedProcess> processes = new ArrayList<>();
    private final CompletableFuture<String> failure = new CompletableFuture<>();

    Watch(SystemListener listener, ProcessesFile file) {
        this.listener = listener;
        this.file = file;
    }

    void add(SupervisedProcess process) {
        processes.add(process);
    }

    @Override
    public void launched() {
        file.write(processes);
    }

    @Override
    public void died(
            SupervisedProcess process, ExitStatus status, String failureLine, String next) {
        listener.died(process.name(), status.toString(), failureLine, process.log(), next);
    }

    @Override
    public void back(SupervisedProcess process) {
        listener.back(process);
    }

    @Override
    public void fail(String reason) {
        failure.complete(reason);
    }

    @Override
    public boolean hasFailed() {
        return failure.isDone();
    }

    Optional<String> failure() {
        return Optional.ofNullable(failure.getNow(null));
    }

    /// Records that the system was closed on purpose.
    void closed() {
        failure.complete(CLOSED);
    }

    /// Waits until the system can't go on and returns the reason. Returns empty if it was closed on
    /// purpose.
    Optional<String> awaitEnd() {
        return Optional.of(failure.join()).filter(reason -> !reason.equals(CLOSED));
    }
}
