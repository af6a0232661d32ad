package io.openhotline.platform.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Represents a file of a year's public holidays, `holidays/<year>.yaml`, by the name of the
/// calendar.
record HolidayDocument(@NotEmpty Map<String, @NotNull @Valid YearDocument> calendars) {

    /// Names the days as a calendar of `dispatch.yaml` does.
    record YearDocument(
            @Nullable Set<LocalDate> holidays,
            @Nullable Map<LocalDate, DayOfWeek> makeUpDays,
            @Nullable Map<LocalDate, List<String>> specialDays) {

        Stream<LocalDate> days() {
            return Stream.of(
                            holidays == null ? Set.<LocalDate>of() : holidays,
                            makeUpDays == null ? Set.<LocalDate>of() : makeUpDays.keySet(),
                            specialDays == null ? Set.<LocalDate>of() : specialDays.keySet())
                    .flatMap(Set::stream);
        }
    }
}
