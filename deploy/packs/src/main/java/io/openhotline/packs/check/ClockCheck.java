package io.openhotline.packs.check;

import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.clock.domain.Targets;
import io.openhotline.dispatch.policy.Route;
import io.openhotline.platform.deadline.domain.Limit;
import io.openhotline.platform.deadline.domain.Limit.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds clocks that end after the holidays that their calendar knows, limits to accept that end
/// after those to resolve, and steps of ladders that come before their clock starts.
final class ClockCheck {
    private static final String FILE = "dispatch.yaml";

    private final CheckedPack pack;
    private final List<PackFinding> findings = new ArrayList<>();

    private ClockCheck(CheckedPack pack) {
        this.pack = pack;
    }

    static List<PackFinding> check(CheckedPack pack, Instant now) {
        var check = new ClockCheck(pack);
        pack.dispatch()
                .uncoveredYears(now)
                .forEach((calendar, years) ->
                        check.findings.add(
                                PackFinding.hint(
                                        FILE,
                                        "calendars." + calendar,
                                        "clocks that start now reach %s, whose holidays it lacks"
                                                .formatted(years))));
        List<Route> routes = pack.dispatch().routes();
        for (int i = 0; i < routes.size(); i++) {
            check.order("routes[" + i + "]", routes.get(i));
        }
        pack.dispatch()
                .ladders()
                .byClock()
                .forEach((clock, steps) -> {
                    for (int i = 0; i < steps.size(); i++) {
                        check.step("ladders." + clock + "[" + i + "].at", clock, steps.get(i).at());
                    }
                });
        return check.findings;
    }

    private void order(String key, Route route) {
        Targets targets = route.targets();
        Optional<Duration> accept = time(targets.accept().within());
        Optional<Duration> resolve = time(targets.resolve().within());
        boolean isSame =
                targets.accept().within().calendar().equals(targets.resolve().within().calendar());
        if (isSame
                && accept.isPresent()
                && resolve.isPresent()
                && accept.get().compareTo(resolve.get()) > 0) {
            findings.add(
                    PackFinding.fault(
                            FILE,
                            key + ".deadlines",
                            "accept %s ends after resolve %s"
                                    .formatted(accept.get(), resolve.get())));
        }
    }

    /// A step that comes too early for some routes may be meant for the others.
    private void step(String key, String clock, Duration at) {
        List<Route> with =
                pack.dispatch().routes().stream().filter(it -> has(it, clock, _ -> true)).toList();
        List<Route> early =
                with.stream().filter(it -> has(it, clock, rule -> startsAfter(rule, at))).toList();
        if (early.isEmpty()) {
            return;
        }
        String reason = "comes before the clock '%s' of %s starts";
        findings.add(
                early.size() == with.size()
                        ? PackFinding.fault(FILE, key, reason.formatted(clock, "every route"))
                        : PackFinding.hint(
                                FILE,
                                key,
                                reason.formatted(
                                        clock,
                                        early.stream().map(Route::name).toList().toString())));
    }

    private static boolean has(Route route, String clock, Predicate<ClockRule> condition) {
        return route.clocks().stream()
                .anyMatch(it -> it.name().equals(clock) && condition.test(it));
    }

    private static boolean startsAfter(ClockRule clock, Duration at) {
        return time(clock.target().within())
                .filter(within -> at.negated().compareTo(within) > 0)
                .isPresent();
    }

    private static Optional<Duration> time(Limit limit) {
        return switch (limit) {
            case WorkingTime(var time, var _) -> Optional.of(time);
            case Limit.WorkingDays _ -> Optional.empty();
        };
    }
}
