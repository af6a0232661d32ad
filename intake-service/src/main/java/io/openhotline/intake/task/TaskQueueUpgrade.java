package io.openhotline.intake.task;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.pack.PackTakenOver;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/// Moves open tasks of calls to the queue that the pack names, after each start: the migration that
/// created them can't read the pack. Leaves out tasks that a step of the ladder may have moved.
@Singleton
class TaskQueueUpgrade {
    private static final Logger LOG = Logger.getLogger(TaskQueueUpgrade.class);
    private static final int BATCH = 1_000;

    private static final String MOVE =
            """
            update desk_task set queue = ?
            where id in (
                select id from desk_task
                where kind = ? and done_at is null and ladder_position = 0 and queue <> ?
                limit ? for update skip locked)
            """;

    private final Database database;
    private final TaskRules rules;

    TaskQueueUpgrade(Database database, TaskRules rules) {
        this.database = database;
        this.rules = rules;
    }

    void atTakeover(@Observes PackTakenOver taken) {
        begin();
    }

    void atStart(@Observes StartupEvent start) {
        begin();
    }

    private void begin() {
        Thread.ofVirtual().name("task-queue-upgrade").start(this::run);
    }

    private void run() {
        try {
            upgrade();
        } catch (RuntimeException e) {
            LOG.warn("The upgrade of task queues goes on at the next start or takeover", e);
        }
    }

    void upgrade() {
        for (TaskKind kind : TaskKind.values()) {
            if (kind.isOfCall()) {
                upgrade(kind);
            }
        }
    }

    private void upgrade(TaskKind kind) {
        int batch = BATCH;
        while (batch == BATCH) {
            batch = QuarkusTransaction.requiringNew().call(() -> move(kind));
        }
    }

    private int move(TaskKind kind) {
        String queue = rules.queue(kind);
        return database.update(MOVE, queue, kind.name(), queue, BATCH);
    }
}
