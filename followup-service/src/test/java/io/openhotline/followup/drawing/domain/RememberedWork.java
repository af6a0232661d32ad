package io.openhotline.followup.drawing.domain;

import io.openhotline.followup.drawing.domain.Stratum.OfAgent;
import io.openhotline.followup.drawing.domain.Stratum.OfLine;
import io.openhotline.followup.inspection.domain.Subject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Keeps work in memory, and recounts the promises without the code under test.
public final class RememberedWork implements WorkList {
    /// A piece of work; `order` is its order within the day.
    public record Work(
            UUID id, Subject subject, String line, String agent, LocalDate day, int order) {}

    private static final Comparator<Work> IN_TIME =
            Comparator.comparing(Work::day).thenComparing(Work::order);

    private final List<Work> waiting = new ArrayList<>();
    private final NavigableMap<LocalDate, List<Work>> counted = new TreeMap<>();
    private final Set<Work> fresh = new HashSet<>();
    public final Set<UUID> drawn = new HashSet<>();

    public void add(Work work) {
        waiting.add(work);
    }

    /// Counts the work of a day that has arrived, as a draw begins.
    public void count(LocalDate day) {
        fresh.clear();
        waiting.stream().filter(work -> work.day().equals(day)).forEach(fresh::add);
        waiting.removeAll(fresh);
        counted.computeIfAbsent(day, _ -> new ArrayList<>()).addAll(fresh);
    }

    /// Returns the first day before `today` with work that no draw has counted; null for none.
    public @Nullable LocalDate firstWaiting(LocalDate today) {
        return waiting.stream()
                .map(Work::day)
                .filter(day -> day.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /// Returns the counted work of these days, both included.
    public List<Work> counted(LocalDate from, LocalDate to) {
        return counted.subMap(from, true, to, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    public boolean isDrawn(Work work) {
        return drawn.contains(work.id());
    }

    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    public List<Counted> agents(LocalDate day) {
        return counted(counted(mondayOf(day), day), Work::agent, OfAgent::new);
    }

    @Override
    public List<Counted> lines(LocalDate day) {
        return counted(
                counted(day, day),
                it -> it.subject() + " " + it.line(),
                key -> {
                    String[] parts = key.split(" ", 2);
                    return new OfLine(Subject.valueOf(parts[0]), parts[1]);
                });
    }

    private List<Counted> counted(
            List<Work> works, Function<Work, String> key, Function<String, Stratum> stratum) {
        return works.stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> counted(stratum.apply(it.getKey()), it.getValue()))
                .toList();
    }

    private Counted counted(Stratum stratum, List<Work> works) {
        return new Counted(
                stratum,
                works.size(),
                works.stream().filter(this::isDrawn).count(),
                works.stream().filter(fresh::contains).count());
    }

    @Override
    public List<UUID> take(Stratum stratum, LocalDate day, List<Integer> positions) {
        List<Work> candidates =
                counted(mondayOf(day), day).stream()
                        .filter(work -> !isDrawn(work) && isIn(work, stratum, day))
                        .sorted(IN_TIME)
                        .toList();
        List<UUID> taken = positions.stream().map(i -> candidates.get(i).id()).toList();
        drawn.addAll(taken);
        return taken;
    }

    private static boolean isIn(Work work, Stratum stratum, LocalDate day) {
        return switch (stratum) {
            case OfLine(var subject, var line) ->
                    work.day().equals(day) && work.subject() == subject && work.line().equals(line);
            case OfAgent(var agent) -> work.agent().equals(agent);
        };
    }
}
