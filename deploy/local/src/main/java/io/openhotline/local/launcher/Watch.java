package io.openhotline.local.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Gathers what the watched processes of one system report.
final class Watch implements Supervision {
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
    public void died(SupervisedProcess process, ExitStatus status, String lastWords, String next) {
        listener.died(process.name(), status.toString(), lastWords, process.log(), next);
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

    /// Waits until the system can't go on, and gives the reason.
    String awaitFailure() {
        return failure.join();
    }
}
