package io.openhotline.reporting.report;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.policy.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A report as its printed page shows it: texts in both languages, and bars as shares of the
/// longest one.
record PrintedReport(
        Report report, List<Section> sections, List<Line> indicators, List<CallLine> calls) {
    /// The lines of one dimension.
    record Section(String name, List<Line> lines) {}

    /// One line of a table.
    ///
    /// @param indent of its name in points
    /// @param width of its bar in percent
    record Line(
            String name,
            int indent,
            String value,
            String previous,
            String yearBefore,
            String target,
            boolean missed,
            int width) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static PrintedReport of(Report report) {
        Counts counts = report.counts();
        return new PrintedReport(
                report,
                Stream.of(
                                section("section.total", List.of(report.total())),
                                section("section.category", counts.category()),
                                section("section.kind", counts.kind()),
                                section("section.nature", counts.nature()),
                                section("section.severity", counts.severity()),
                                section("section.department", counts.department()),
                                section("section.channel", counts.channel()),
                                section("section.state", counts.state()),
                                section("section.satisfaction", counts.satisfaction()),
                                section("section.measure", report.measures()))
                        .filter(section -> !section.lines().isEmpty())
                        .toList(),
                report.indicators().stream().map(PrintedReport::line).toList(),
                Stream.of(
                                List.of(report.calls().total()),
                                report.calls().queue(),
                                report.calls().agent())
                        .flatMap(List::stream)
                        .toList());
    }

    private static Section section(String label, List<CountLine> lines) {
        long longest = lines.stream().mapToLong(CountLine::count).max().orElse(0);
        return new Section(
                both(Labels.of(label)),
                NestedLine.of(lines).stream().map(line -> line(line, longest)).toList());
    }

    private static Line line(NestedLine nested, long longest) {
        CountLine line = nested.line();
        return new Line(
                both(line.name()),
                indent(nested.depth()),
                Long.toString(line.count()),
                trend(line.previous().count(), line.previous().ratio()),
                trend(line.yearBefore().count(), line.yearBefore().ratio()),
                "",
                false,
                longest == 0 ? 0 : (int) (line.count() * 100 / longest));
    }

    private static Line line(IndicatorLine line) {
        BigDecimal value = line.value();
        return new Line(
                both(line.name()),
                indent(0),
                percent(value) + " (" + line.numerator() + "/" + line.denominator() + ")",
                percent(line.previous().value()),
                percent(line.yearBefore().value()),
                percent(line.target()),
                Boolean.FALSE.equals(line.met()),
                value == null ? 0 : value.multiply(HUNDRED).min(HUNDRED).intValue());
    }

    private static int indent(int depth) {
        return 4 + 10 * depth;
    }

    private static String trend(long count, @Nullable BigDecimal ratio) {
        return ratio == null ? Long.toString(count) : count + " (" + signed(ratio) + ")";
    }

    private static String signed(BigDecimal ratio) {
        return (ratio.signum() > 0 ? "+" : "") + percent(ratio);
    }

    private static String percent(@Nullable BigDecimal share) {
        return share == null
                ? "–"
                : share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP) + " %";
    }

    private static String both(LocalText text) {
        return text.zh() + " " + text.en();
    }
}
