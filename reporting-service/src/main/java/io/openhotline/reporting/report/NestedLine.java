package io.openhotline.reporting.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A line of counts below the line that includes it.
///
/// @param depth how many lines above it include it
record NestedLine(CountLine line, int depth) {

    /// Returns each line with those that it includes behind it, so that nobody adds them up twice.
    /// A line whose parent isn't among them stands at the top.
    static List<NestedLine> of(List<CountLine> lines) {
        Set<String> codes = lines.stream().map(CountLine::code).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.parent() == null || !codes.contains(line.parent()))
                .flatMap(line -> withLower(lines, line, 0))
                .toList();
    }

    private static Stream<NestedLine> withLower(List<CountLine> lines, CountLine top, int depth) {
        return Stream.concat(
                Stream.of(new NestedLine(top, depth)),
                lines.stream()
                        .filter(line -> top.code().equals(line.parent()))
                        .flatMap(line -> withLower(lines, line, depth + 1)));
    }
}
