package io.openhotline.reporting.policy;

import io.openhotline.platform.deadline.CalendarDocument;
import io.openhotline.platform.policy.InjectedNames;
import io.openhotline.platform.policy.MovedToNames;
import io.openhotline.platform.policy.PackNames;
import io.openhotline.reporting.policy.domain.Breakdown;
import io.openhotline.reporting.policy.domain.Dimension;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The file `reporting.yaml` of a pack. `timeZone` decides to which day, and so to which month, a
/// ticket belongs; a change of it needs a rebuild. A code without a name in `names.yaml` is
/// reported under the code itself. `crossings` are the pairs of dimensions by which tickets are
/// counted together; after a change of them, the service counts everything again by itself.
/// `weeklySheet` is missing where no sheets are made (W8); `calendars` say on which days people
/// work.
@MovedToNames({"categories", "natures", "departments", "channels", "districts"})
public record ReportingPolicy(
        @NotNull ZoneId timeZone,
        @NotNull DayOfWeek weekStart,
        List<@NotNull @Valid Named> queues,
        @Size(max = 12) List<@NotNull @Size(min = 2, max = 2) List<@NotNull Dimension>> crossings,
        @Valid CallPolicy calls,
        @NotEmpty List<@NotNull @Valid IndicatorPolicy> indicators,
        List<@NotNull @Valid EditionPolicy> editions,
        @Valid HotSpotPolicy hotSpots,
        Map<String, @NotNull @Valid CalendarDocument> calendars,
        @Nullable @Valid WeeklySheetPolicy weeklySheet,
        @InjectedNames PackNames names) {
    private static final List<List<Dimension>> DEFAULT_CROSSINGS =
            List.of(
                    List.of(Dimension.CATEGORY, Dimension.NATURE),
                    List.of(Dimension.CATEGORY, Dimension.DEPARTMENT),
                    List.of(Dimension.KIND, Dimension.NATURE),
                    List.of(Dimension.KIND, Dimension.DEPARTMENT),
                    List.of(Dimension.KIND, Dimension.CHANNEL),
                    List.of(Dimension.DEPARTMENT, Dimension.SATISFACTION));

    public ReportingPolicy {
        queues = orEmpty(queues);
        crossings = crossings == null ? DEFAULT_CROSSINGS : crossings;
        calls = calls == null ? CallPolicy.DEFAULT : calls;
        indicators = orEmpty(indicators);
        editions = orEmpty(editions);
        hotSpots = hotSpots == null ? HotSpotPolicy.DEFAULT : hotSpots;
        calendars = calendars == null ? Map.of() : calendars;
    }

    public CategoryTree categoryTree() {
        return new CategoryTree(categories());
    }

    public List<NamedCategory> categories() {
        return names.categories().entrySet().stream()
                .map(it ->
                        new NamedCategory(
                                it.getKey(), it.getValue().text(), it.getValue().parent()))
                .toList();
    }

    public List<Named> natures() {
        return Named.listOf(names.natures());
    }

    public List<Named> departments() {
        return names.departments().entrySet().stream()
                .map(it -> new Named(it.getKey(), it.getValue().text()))
                .toList();
    }

    public List<Named> channels() {
        return Named.listOf(names.channels());
    }

    public List<Named> districts() {
        return Named.listOf(names.districts());
    }

    /// Returns the report of the calendar with this code; empty if the pack no longer names it.
    public Optional<EditionPolicy> edition(String code) {
        return editions.stream().filter(edition -> edition.code().equals(code)).findFirst();
    }

    /// Returns what rollups count by: every dimension, and the crossed pairs of the pack.
    public Set<Breakdown> kept() {
        return Stream.concat(
                        Breakdown.singles().stream(),
                        crossings.stream()
                                .map(pair -> Breakdown.of(pair.getFirst(), pair.getLast())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> List<T> orEmpty(List<T> list) {
        // Does not copy: the validator names null elements, and a copy would refuse them.
        return list == null ? List.of() : list;
    }
}
