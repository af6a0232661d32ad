package io.openhotline.platform.deadline;

import io.openhotline.platform.deadline.HolidayDocument.YearDocument;
import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.deadline.domain.Calendars;
import io.openhotline.platform.deadline.domain.WorkingHours;
import io.openhotline.platform.policy.Findings;
import io.openhotline.platform.policy.PolicyFile;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Adds the files `holidays/<year>.yaml` of a pack to its calendars, or refuses the first wrong one
/// with file, key and reason.
public final class HolidayFiles {
    private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})\\.yaml");

    private HolidayFiles() {}

    /// Refuses a file that names another calendar than `written` has.
    public static Calendars read(Path pack, Calendars written, Validator validator) {
        return read(pack, written, validator, true);
    }

    /// Skips the calendars that only another file of the pack has.
    public static Calendars readKnown(Path pack, Calendars written, Validator validator) {
        return read(pack, written, validator, false);
    }

    private static Calendars read(
            Path pack, Calendars written, Validator validator, boolean complete) {
        Map<String, Calendar> calendars = new HashMap<>(written.byName());
        for (Path file : files(pack)) {
            add(file, calendars, validator, complete);
        }
        return new Calendars(calendars);
    }

    /// Returns the files in the order of their years; a pack without the directory has none.
    public static List<Path> files(Path pack) {
        Path directory = pack.resolve("holidays");
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> YEAR.matcher(name(file)).matches()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(
            Path file, Map<String, Calendar> calendars, Validator validator, boolean complete) {
        int year = Integer.parseInt(name(file).substring(0, 4));
        HolidayDocument document =
                PolicyFile.read(file, HolidayDocument.class, validator, _ -> List.of());
        var findings = new Findings();
        document.calendars()
                .forEach((name, days) -> {
                    String key = "calendars." + name;
                    if (calendars.get(name) instanceof WorkingHours hours) {
                        findings.attempt(key, () -> with(hours, days, year))
                                .ifPresent(renewed -> calendars.put(name, renewed));
                    } else if (complete) {
                        findings.add(key, "is no calendar with a week in dispatch.yaml");
                    }
                });
        if (!findings.none()) {
            throw findings.refusal(file);
        }
    }

    private static WorkingHours with(WorkingHours hours, YearDocument days, int year) {
        days.days()
                .filter(day -> day.getYear() != year)
                .findFirst()
                .ifPresent(day -> {
                    throw new IllegalArgumentException(day + " is not in the year of the file");
                });
        return hours.with(
                CalendarCompiler.namedDays(days.holidays(), days.makeUpDays(), days.specialDays()),
                year);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
