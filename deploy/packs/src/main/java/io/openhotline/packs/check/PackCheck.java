package io.openhotline.packs.check;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Checks a pack as a whole. What the services refuse comes first; the files are compared with each
/// other when each of them is accepted.
public final class PackCheck {
    private PackCheck() {}

    /// @param now the moment at which clocks are started to see whether calendars know their ends
    public static CheckReport check(Path folder, Instant now) {
        PackReading reading = PackReading.of(folder);
        var help = new RefusalHelp(reading.text());
        List<PackFinding> findings =
                reading.all()
                        .map(pack -> together(pack, now))
                        .orElseGet(() -> reading.refused().stream().map(help::help).toList());
        return new CheckReport(
                folder,
                reading.text(),
                Stream.concat(findings.stream(), FileCheck.check(folder).stream()).toList());
    }

    private static List<PackFinding> together(CheckedPack pack, Instant now) {
        List<Function<CheckedPack, List<PackFinding>>> checks =
                List.of(
                        ConditionCheck::check,
                        FieldCheck::check,
                        RouteCheck::check,
                        ReferenceCheck::check,
                        IdentityCheck::check,
                        AccountCheck::check,
                        CalendarCheck::check,
                        NameCheck::check,
                        AudienceCheck::check,
                        it -> ClockCheck.check(it, now),
                        TextCheck::check);
        return checks.stream().flatMap(check -> stream(check.apply(pack))).distinct().toList();
    }

    private static Stream<PackFinding> stream(List<PackFinding> findings) {
        return findings.stream();
    }
}
