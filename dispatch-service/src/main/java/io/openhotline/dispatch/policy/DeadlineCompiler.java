package io.openhotline.dispatch.policy;

import io.openhotline.dispatch.clock.domain.Targets;
import io.openhotline.dispatch.policy.PolicyDocument.DeadlinesDocument;
import io.openhotline.dispatch.policy.PolicyDocument.WarningsDocument;
import io.openhotline.platform.deadline.LimitDocument;
import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.deadline.domain.Calendars;
import io.openhotline.platform.deadline.domain.Target;
import io.openhotline.platform.policy.Findings;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Compiles the targets of a document; a value of a route overrides the default of the pack.
final class DeadlineCompiler {
    private static final WarningsDocument NO_WARNINGS = new WarningsDocument(null, null);

    private final Map<String, Calendar> calendars;
    private final DeadlinesDocument defaults;
    private final Findings findings;

    DeadlineCompiler(
            Map<String, Calendar> calendars, DeadlinesDocument defaults, Findings findings) {
        this.calendars = calendars;
        this.defaults = defaults;
        this.findings = findings;
    }

    Optional<Targets> compile(String key, @Nullable DeadlinesDocument own) {
        DeadlinesDocument written = own == null ? defaults : own;
        String name = firstOf(written.calendar(), defaults.calendar());
        Calendar calendar = calendars.get(name == null ? "always" : name);
        if (calendar == null) {
            findings.add(key + ".calendar", "there is no calendar '" + name + "'");
            return Optional.empty();
        }
        WarningsDocument warnings = warnings(written);
        WarningsDocument usual = warnings(defaults);
        Optional<Target> accept =
                target(
                        key + ".accept",
                        firstOf(written.accept(), defaults.accept()),
                        firstOf(warnings.accept(), usual.accept()),
                        calendar);
        Optional<Target> resolve =
                target(
                        key + ".resolve",
                        firstOf(written.resolve(), defaults.resolve()),
                        firstOf(warnings.resolve(), usual.resolve()),
                        calendar);
        return accept.flatMap(first -> resolve.map(second -> new Targets(first, second)));
    }

    /// Compiles a limit by the named calendar, or by that of the pack.
    Optional<Target> target(
            String key,
            LimitDocument within,
            @Nullable Duration warning,
            @Nullable String calendarName) {
        String name = firstOf(calendarName, defaults.calendar());
        Calendar calendar = calendars.get(name == null ? Calendars.ALWAYS : name);
        if (calendar == null) {
            findings.add(key + ".calendar", "there is no calendar '" + name + "'");
            return Optional.empty();
        }
        return target(key + ".within", within, warning, calendar);
    }

    private Optional<Target> target(
            String key,
            @Nullable LimitDocument within,
            @Nullable Duration warning,
            Calendar calendar) {
        if (within == null) {
            findings.add(key, "is required, here or under deadlines");
            return Optional.empty();
        }
        Duration warnBefore = warning == null ? Duration.ZERO : warning;
        if (isTooEarly(warnBefore, within)) {
            findings.add(key, "warns " + warnBefore + " before an end that is too near");
            return Optional.empty();
        }
        return findings.attempt(key, () -> new Target(within.on(calendar), warnBefore));
    }

    /// Working days have no fixed length: a warning before their start is due at the start.
    private static boolean isTooEarly(Duration warnBefore, LimitDocument within) {
        return warnBefore.isNegative()
                || within instanceof LimitDocument.Time(var time)
                        && warnBefore.compareTo(time) >= 0;
    }

    private static WarningsDocument warnings(DeadlinesDocument document) {
        return document.warnBefore() == null ? NO_WARNINGS : document.warnBefore();
    }

    private static <T> @Nullable T firstOf(@Nullable T own, @Nullable T usual) {
        return own == null ? usual : own;
    }
}
