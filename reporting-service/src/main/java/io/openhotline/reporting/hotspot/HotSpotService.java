package io.openhotline.reporting.hotspot;

import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.hotspot.HotSpotRepository.Counted;
import io.openhotline.reporting.hotspot.domain.HotSpot;
import io.openhotline.reporting.hotspot.domain.Threshold;
import io.openhotline.reporting.hotspot.domain.Window;
import io.openhotline.reporting.hotspot.domain.Within;
import io.openhotline.reporting.policy.HotSpotPolicy;
import io.openhotline.reporting.policy.ReportingPolicy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Finds hot spots, and caches the list for a minute, because many people request the same one.
@PackScoped
class HotSpotService {
    private static final int MOST = 200;

    private final HotSpotRepository counts;
    private final HotSpotPolicy policy;
    private final ZoneId zone;
    private final Clock clock;
    private final Duration kept;
    private final Map<Within, HotSpots> found = new ConcurrentHashMap<>();

    HotSpotService(
            HotSpotRepository counts,
            ReportingPolicy policy,
            Clock clock,
            @ConfigProperty(name = "hotline.hot-spots.kept") Duration kept) {
        this.counts = counts;
        this.policy = policy.hotSpots();
        this.zone = policy.timeZone();
        this.clock = clock;
        this.kept = kept;
    }

    HotSpots find(Within within) {
        Instant now = clock.instant();
        return found.compute(
                within,
                (_, last) ->
                        last == null || !now.isBefore(last.at().plus(kept))
                                ? at(now, within)
                                : last);
    }

    private HotSpots at(Instant now, Within within) {
        Window window = Window.of(within, now);
        List<Window> known =
                counts.first()
                        .map(first ->
                                window.before(policy.weeksBefore(), zone).stream()
                                        .filter(week -> !week.begin().isBefore(first))
                                        .toList())
                        .orElse(List.of());
        return new HotSpots(
                now, window, known.size(), known.isEmpty() ? List.of() : spots(window, known));
    }

    /// The least probable ones first.
    private List<HotSpot> spots(Window window, List<Window> weeks) {
        var threshold = new Threshold(policy.leastTickets(), policy.highestChance());
        return counts.counted(window, weeks, threshold.least()).stream()
                .map(counted -> spot(counted, weeks.size()))
                .filter(spot -> threshold.isExceeded(spot.tickets(), spot.expected()))
                .sorted(Comparator.comparing(HotSpot::chance).thenComparing(HotSpot::place))
                .limit(MOST)
                .toList();
    }

    private static HotSpot spot(Counted counted, int weeks) {
        double expected = Threshold.expected(counted.before(), weeks);
        return new HotSpot(
                counted.scope(),
                counted.place(),
                counted.category(),
                counted.tickets(),
                expected,
                Threshold.chanceOf(counted.tickets(), expected));
    }
}
