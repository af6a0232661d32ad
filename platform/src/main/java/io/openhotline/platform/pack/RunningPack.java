package io.openhotline.platform.pack;

import io.openhotline.platform.pack.domain.PackPlan;
import io.openhotline.platform.pack.domain.Takeover;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Says which version of the pack a unit of work runs with. No unit of work begins with knowledge
/// of the takeovers that is older than `hotline.packs.known-for`, so that all instances change at
/// the same time by their clocks.
@Singleton
public class RunningPack {
    private record Known(PackPlan plan, Instant at) {}

    private record Failure(RuntimeException fault, Instant at) {}

    private final PackStart start;
    private final PackLook look;
    private final UnitOfWork unit;
    private final Duration knownFor;

    /// The time of the machine, also in tests that move the clock of the domain.
    private final InstantSource clock = InstantSource.system();

    private volatile @Nullable Known known;
    private @Nullable Failure failure;

    RunningPack(
            PackStart start,
            PackLook look,
            UnitOfWork unit,
            @ConfigProperty(name = "hotline.packs.known-for") Duration knownFor) {
        this.start = start;
        this.look = look;
        this.unit = unit;
        this.knownFor = knownFor;
    }

    /// Returns the version of the current unit of work. Throws [PackNotLoaded] if this instance
    /// can't read it.
    public String version() {
        String fixed = CurrentVersion.fixed();
        return fixed == null ? unit.version(this::inForce) : fixed;
    }

    /// Does a part of long work as a unit of work of its own, with the version in force now.
    public <T> T inNewUnit(Supplier<T> work) {
        return CurrentVersion.during(inForce(), work);
    }

    public void runInNewUnit(Runnable work) {
        inNewUnit(() -> {
            work.run();
            return work;
        });
    }

    /// Does work with the version that this instance knows last, without a look at the database:
    /// for checks of health, which must answer at once while the database is away.
    public <T> T withoutLook(Supplier<T> work) {
        Known now = known;
        return CurrentVersion.during(usable(now == null ? started() : now), work);
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 1) StartupEvent event) {
        inForce();
    }

    /// Returns the version with which a unit of work begins now.
    String inForce() {
        Known now = known;
        if (now == null) {
            now = started();
        } else if (isOld(now) && BlockingOperationControl.isBlockingAllowed()) {
            now = lookAgain();
        }
        return usable(now);
    }

    /// Reads the takeovers from the database.
    void refresh() {
        read();
    }

    /// Returns why the version in force, or the one that is planned, can't be read; null if both
    /// can.
    @Nullable String refusal() {
        Instant now = clock.instant();
        return look.refusals(
                Stream.of(plan().inForce(now), plan().planned(now))
                        .flatMap(Optional::stream)
                        .map(Takeover::version));
    }

    private PackPlan plan() {
        Known now = known;
        return now == null ? PackPlan.NONE : now.plan();
    }

    private synchronized Known started() {
        Known now = known;
        if (now == null) {
            Instant at = clock.instant();
            now = new Known(start.start(), at);
            known = now;
            read();
        }
        return now;
    }

    private Known lookAgain() {
        return lookAgain(clock.instant());
    }

    /// Fails with the look that this thread waited for: without the database, threads that each
    /// looked in turn would wait for each other's timeouts.
    ///
    /// @param asked when this thread began to wait
    private synchronized Known lookAgain(Instant asked) {
        Known now = known;
        if (now != null && !isOld(now)) {
            return now;
        }
        Failure last = failure;
        if (last != null && last.at().isAfter(asked)) {
            throw last.fault();
        }
        return read();
    }

    private synchronized Known read() {
        Instant at = clock.instant();
        try {
            var read = new Known(look(at), at);
            known = read;
            return read;
        } catch (RuntimeException e) {
            failure = new Failure(e, clock.instant());
            throw e;
        }
    }

    /// Looks outside of the caller's transaction, which would keep the row of this instance locked
    /// until its end: another thread, or an inner transaction of the same one, could wait for it in
    /// a look of its own.
    private PackPlan look(Instant at) {
        return QuarkusTransaction.suspendingExisting()
                .call(() -> look.look(plan -> version(plan, at)));
    }

    private boolean isOld(Known now) {
        return Duration.between(now.at(), clock.instant()).compareTo(knownFor) > 0;
    }

    private String usable(Known now) {
        return look.usable(version(now.plan(), clock.instant()));
    }

    private static String version(PackPlan plan, Instant at) {
        return plan.inForce(at)
                .or(() -> plan.takeovers().stream().findFirst())
                .map(Takeover::version)
                .orElseThrow(() -> new PackNotLoaded("No pack is in force"));
    }
}
