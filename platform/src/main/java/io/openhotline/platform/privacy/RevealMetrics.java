package io.openhotline.platform.privacy;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/// Counts reveals, and warns of those above the number that a shift needs.
@Singleton
class RevealMetrics {
    private static final Logger LOG = Logger.getLogger(RevealMetrics.class);

    private final MeterRegistry registry;
    private final Counter excessive;

    RevealMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.excessive = registry.counter("hotline.reveals.excessive");
    }

    void revealed(Access access, int inShift, boolean isExcessive) {
        registry.counter("hotline.reveals", "reason", String.valueOf(access.reason())).increment();
        if (isExcessive) {
            excessive.increment();
            LOG.warnf("%s revealed contact data %d times in a shift", access.actor(), inShift);
        }
    }
}
