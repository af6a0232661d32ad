package io.openhotline.platform.privacy;

import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.identity.Caller;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Logs readings of personal data in the transaction that reads, and warns of an actor who reveals
/// more than a shift needs.
@ApplicationScoped
public class AccessLogService {
    /// The time for which a revealer may not read the log; also the least retention of such logs
    /// (Cybersecurity Law, art. 21).
    private static final Duration REVEALER_BARRED = Duration.ofDays(180);

    private final AccessLogRepository log;
    private final RevealMetrics metrics;
    private final Ids ids;
    private final Clock clock;
    private final HttpServerRequest request;
    private final Duration shift;
    private final int perShift;

    AccessLogService(
            AccessLogRepository log,
            RevealMetrics metrics,
            Ids ids,
            Clock clock,
            HttpServerRequest request,
            @ConfigProperty(name = "hotline.access-log.shift", defaultValue = "PT8H")
                    Duration shift,
            @ConfigProperty(name = "hotline.access-log.reveals-per-shift", defaultValue = "30")
                    int perShift) {
        this.log = log;
        this.metrics = metrics;
        this.ids = ids;
        this.clock = clock;
        this.request = request;
        this.shift = shift;
        this.perShift = perShift;
    }

    /// Must be called within a request.
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Access access) {
        Instant now = clock.instant();
        log.add(ids.next(), now, access, address());
        if (access.reason() != null) {
            int reveals = log.reveals(access.actor(), now.minus(shift));
            metrics.revealed(access, reveals, reveals > perShift);
        }
    }

    @Transactional
    Page<AccessView> page(AccessQuery query) {
        List<AccessView> rows = log.find(query);
        return Page.of(rows, query.limit(), row -> row.cursor().toString());
    }

    /// Separates duties: who reveals doesn't read the log.
    @Transactional
    boolean isBarred(Caller caller) {
        return log.hasRevealed(caller.person(), clock.instant().minus(REVEALER_BARRED));
    }

    private @Nullable String address() {
        return Optional.ofNullable(request.remoteAddress())
                .map(SocketAddress::hostAddress)
                .orElse(null);
    }
}
