package io.openhotline.launcher;

import io.openhotline.launcher.kafka.KafkaAccess;
import io.openhotline.testplatform.server.Databases;
import io.openhotline.testplatform.server.PlatformException;
import io.openhotline.testplatform.server.PostgresServer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/// Starts a system: Kafka and PostgreSQL at the same time, the services as soon as their databases
/// exist. They don't wait for Kafka, except where it doesn't know its users and their rights yet:
/// at the first start, and after a change of the pack or of a password.
final class StartUp {
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    private final SystemListener listener;
    private final Watch watch;
    private final SystemParts parts;
    private final long begun = System.nanoTime();

    StartUp(SystemListener listener, Watch watch, SystemParts parts) {
        this.listener = listener;
        this.watch = watch;
        this.parts = parts;
    }

    void run(
            SupervisedProcess postgres, SupervisedProcess kafka, List<SupervisedProcess> services) {
        begin(kafka);
        begin(postgres);
        awaitReady(postgres);
        prepareDatabases(parts.postgres());
        KafkaAccess access = parts.access();
        if (access.isApplied()) {
            beginAll(services);
            awaitReady(kafka);
            access.apply();
        } else {
            awaitReady(kafka);
            access.apply();
            beginAll(services);
        }
        awaitAll(services);
    }

    private void beginAll(List<SupervisedProcess> services) {
        services.forEach(this::begin);
    }

    private void begin(SupervisedProcess process) {
        listener.starting(process.name());
        process.begin();
    }

    private void prepareDatabases(PostgresServer postgres) {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (!postgres.setting(setting).equals("on")) {
                throw new PlatformException("PostgreSQL would lose data: " + setting + " is off");
            }
        }
        new Databases(postgres).createMissing(parts.databases());
        parts.writePasswordsForPsql();
    }

    private void awaitAll(List<SupervisedProcess> processes) {
        try {
            processes.stream()
                    .map(process -> CompletableFuture.runAsync(() -> awaitReady(process), THREADS))
                    .toList()
                    .forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            if (e.getCause() instanceof PlatformException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private void awaitReady(SupervisedProcess process) {
        if (process.awaitReady(TIMEOUT)) {
            listener.ready(process, Duration.ofNanos(System.nanoTime() - begun));
            return;
        }
        throw new PlatformException(
                watch.failure()
                        .orElse(
                                "%s is not ready after %d s; see %s"
                                        .formatted(
                                                process.name(),
                                                TIMEOUT.toSeconds(),
                                                process.log())));
    }
}
