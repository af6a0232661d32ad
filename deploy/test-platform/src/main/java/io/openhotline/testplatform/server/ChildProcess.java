package io.openhotline.testplatform.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A process with a pid file, so that any class loader or program can stop it.
public final class ChildProcess {
    private final ProcessSpec spec;

    public ChildProcess(ProcessSpec spec) {
        this.spec = spec;
    }

    /// Starts the process in its own session: a Ctrl-C at the terminal reaches the parent only,
    /// which then stops its children in order. Nobody else can read its log and its files.
    public Process start() {
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(spec.command());
        var builder = new ProcessBuilder(PrivateFiles.privately(command)).redirectErrorStream(true);
        builder.environment().putAll(spec.environment());
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
        try {
            PrivateFiles.missing(parent(spec.log()));
            PrivateFiles.missing(parent(spec.pidFile()));
            PrivateFiles.file(spec.log());
            Process process = builder.start();
            PidFile.write(spec.pidFile(), process.toHandle());
            return process;
        } catch (IOException e) {
            throw new PlatformException("cannot start " + command + ": " + e.getMessage(), e);
        }
    }

    public Optional<ProcessHandle> running() {
        return PidFile.read(spec.pidFile());
    }

    /// Sends the stop signal, waits, and kills the process if it is still running.
    public void stop(Duration timeout) {
        running().ifPresent(process -> stop(process, timeout));
    }

    public void kill() {
        running()
                .ifPresent(process -> {
                    process.destroyForcibly();
                    awaitExit(process, Duration.ofSeconds(10));
                });
    }

    private void stop(ProcessHandle process, Duration timeout) {
        signal(process.pid());
        if (!awaitExit(process, timeout)) {
            process.destroyForcibly();
            awaitExit(process, Duration.ofSeconds(10));
        }
    }

    private void signal(long pid) {
        try {
            new ProcessBuilder("kill", "-" + spec.stopSignal(), Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean awaitExit(ProcessHandle process, Duration timeout) {
        try {
            process.onExit().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private static Path parent(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("/"));
    }
}
