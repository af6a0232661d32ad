package io.openhotline.platform.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/// Begins no scheduled method while the service stops. Its database and its broker's clients are
/// closed meanwhile, and an orderly stop would log errors.
@ApplicationScoped
class SchedulePause {
    private final Scheduler scheduler;

    SchedulePause(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void pause(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
        scheduler.pause();
    }
}
