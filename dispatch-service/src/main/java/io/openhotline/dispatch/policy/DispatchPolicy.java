package io.openhotline.dispatch.policy;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.clock.domain.ExtensionRule;
import io.openhotline.dispatch.clock.domain.Targets;
import io.openhotline.dispatch.clock.domain.TimeRules;
import io.openhotline.dispatch.ladder.domain.Ladders;
import io.openhotline.dispatch.party.domain.Causes;
import io.openhotline.dispatch.party.domain.DisputeRules;
import io.openhotline.dispatch.party.domain.TeamRules;
import io.openhotline.platform.condition.FieldType;
import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.deadline.domain.Calendars;
import io.openhotline.platform.deadline.domain.Target;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds the checked policy: every name in it exists, and its last route catches every ticket.
public final class DispatchPolicy {
    private final Map<String, FieldType> fields;
    private final Map<String, Department> departments;
    private final List<Route> routes;
    private final Targets defaults;
    private final List<ClockRule> defaultClocks;
    private final Calendars written;
    private final List<SuspensionReason> suspensions;
    private final TimeRules timeRules;
    private final Oversight oversight;
    private final ZoneId timeZone;
    private final Duration appealsWithin;
    private final List<ReturnReason> returnReasons;
    private final DisputeRules disputeRules;
    private final TeamRules teamRules;
    private final Ladders ladders;
    private final List<Cause> causes;
    private final String version;
    private volatile Calendars calendars;

    DispatchPolicy(
            Map<String, FieldType> fields,
            Collection<Department> departments,
            List<Route> routes,
            Targets defaults,
            List<ClockRule> defaultClocks,
            Map<String, Calendar> calendars,
            ExtensionRule extensions,
            List<SuspensionReason> suspensions,
            Oversight oversight,
            ZoneId timeZone,
            Duration appealsWithin,
            List<ReturnReason> returnReasons,
            DisputeRules disputeRules,
            TeamRules teamRules,
            Ladders ladders,
            List<Cause> causes,
            String version) {
        this.fields = Map.copyOf(fields);
        this.departments =
                departments.stream()
                        .collect(
                                Collectors.toMap(
                                        Department::code,
                                        Function.identity(),
                                        (a, _) -> a,
                                        LinkedHashMap::new));
        this.routes = List.copyOf(routes);
        this.defaults = defaults;
        this.defaultClocks = List.copyOf(defaultClocks);
        this.written = new Calendars(calendars);
        this.calendars = written;
        this.ladders = ladders;
        this.causes = List.copyOf(causes);
        this.version = version;
        this.suspensions = List.copyOf(suspensions);
        this.oversight = oversight;
        this.returnReasons = List.copyOf(returnReasons);
        this.disputeRules = disputeRules;
        this.teamRules = teamRules;
        this.timeRules = TimeRuleCompiler.rules(extensions, suspensions);
        this.timeZone = timeZone;
        this.appealsWithin = appealsWithin;
    }

    public ZoneId timeZone() {
        return timeZone;
    }

    /// Returns the time after an entry of its record in which a department may appeal against it.
    public Duration appealsWithin() {
        return appealsWithin;
    }

    public Map<String, FieldType> fields() {
        return fields;
    }

    /// Returns the departments in the order of the file.
    public List<Department> departments() {
        return List.copyOf(departments.values());
    }

    public Optional<Department> department(String code) {
        return Optional.ofNullable(departments.get(code));
    }

    public List<Route> routes() {
        return routes;
    }

    /// Returns the targets of the named route, or the defaults of the pack if the route no longer
    /// exists.
    public Targets targetsOf(String rule) {
        return renewed(route(rule).map(Route::targets).orElse(defaults));
    }

    /// Returns the clocks of the named route, or those of the pack if the route no longer exists.
    /// They carry the version of the pack.
    public List<ClockRule> clocksOf(String rule) {
        return route(rule).map(Route::clocks).orElse(defaultClocks).stream()
                .map(clock -> clock.by(this::renewed).of(version))
                .toList();
    }

    /// Returns the calendars with the holidays of all years that are known now.
    public Calendars calendars() {
        return calendars;
    }

    /// Returns the calendars as `dispatch.yaml` writes them.
    Calendars writtenCalendars() {
        return written;
    }

    /// Counts by these calendars from now on; their names are those of `dispatch.yaml`.
    void count(Calendars renewed) {
        calendars = renewed;
    }

    private Targets renewed(Targets targets) {
        return new Targets(renewed(targets.accept()), renewed(targets.resolve()));
    }

    private Target renewed(Target target) {
        String name = written.nameOf(target.within().calendar());
        return new Target(target.within().by(calendars.get(name)), target.warnBefore());
    }

    public Ladders ladders() {
        return ladders;
    }

    /// Returns the version of the pack, which the clocks of a work order keep.
    public String version() {
        return version;
    }

    /// Returns the reasons for a suspension in the order of the file.
    public List<SuspensionReason> suspensions() {
        return suspensions;
    }

    /// Returns what the pack allows about extensions and suspensions.
    public TimeRules timeRules() {
        return timeRules;
    }

    /// Returns what the pack wants a second person for.
    public Oversight oversight() {
        return oversight;
    }

    /// Returns the reasons for a return in the order of the file.
    public List<ReturnReason> returnReasons() {
        return returnReasons;
    }

    /// Returns the causes that a department may name, in the order of the file.
    public List<Cause> causes() {
        return causes;
    }

    /// Returns which causes fit a ticket.
    public Causes causesOf(String category, CategoryKind kind) {
        return new Causes(
                codes(causes.stream()),
                codes(causes.stream().filter(cause -> cause.fits(category, kind))));
    }

    private static Set<String> codes(Stream<Cause> causes) {
        return causes.map(Cause::code).collect(Collectors.toUnmodifiableSet());
    }

    /// Returns what the pack allows about returns and transfers.
    public DisputeRules disputeRules() {
        return disputeRules;
    }

    /// Returns what the pack says about co-handlers.
    public TeamRules teamRules() {
        return teamRules;
    }

    private Optional<Route> route(String name) {
        return routes.stream().filter(route -> route.name().equals(name)).findFirst();
    }

    /// Returns the years that deadlines of clocks started at `start` reach and whose holidays their
    /// calendar doesn't know, by the name of the calendar (F11).
    public SortedMap<String, SortedSet<Integer>> uncoveredYears(Instant start) {
        return new CalendarCoverage(calendars.byName())
                .uncoveredYears(
                        Stream.concat(routes.stream().map(Route::targets), Stream.of(defaults))
                                .map(this::renewed),
                        start);
    }
}
