package io.openhotline.packs.check;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The findings of a pack, faults first, in the form that editors and terminals link to.
public record CheckReport(Path folder, PackText text, List<PackFinding> findings) {
    public CheckReport {
        findings = List.copyOf(findings);
    }

    public List<PackFinding> faults() {
        return of(Level.FAULT);
    }

    public List<PackFinding> hints() {
        return of(Level.HINT);
    }

    /// Returns a line `file:line: key: reason` for each finding.
    public List<String> lines() {
        return Stream.concat(
                        faults().stream().map(it -> line("", it)),
                        hints().stream().map(it -> line("hint: ", it)))
                .toList();
    }

    private String line(String before, PackFinding found) {
        OptionalInt line = text.line(found.file(), found.key());
        String place = folder.resolve(found.file()) + (line.isEmpty() ? "" : ":" + line.getAsInt());
        return before + place + ": " + found.key() + ": " + oneLine(found.reason());
    }

    /// The YAML parser says where it stopped in several lines.
    private static String oneLine(String reason) {
        return reason.replaceAll("\\s*\\R\\s*", " ");
    }

    private List<PackFinding> of(Level level) {
        return findings.stream().filter(it -> it.level() == level).toList();
    }
}
