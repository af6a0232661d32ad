package io.openhotline.packs.trial;

import io.openhotline.client.CommandException;
import io.openhotline.packs.check.CheckedPack;
import io.openhotline.packs.trial.Comparison.Difference;
import io.openhotline.packs.trial.Outcome.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The tickets that a changed pack treats otherwise than another one.
public final class TrialReport {
    private final PackTrial now;
    private final PackTrial changed;
    private final int most;
    private final Map<String, Integer> sorts = new TreeMap<>();
    private final List<String> shown = new ArrayList<>();
    private final List<String> refusedByBoth = new ArrayList<>();
    private int tickets;
    private int different;
    private List<String> refusedByMapping = List.of();

    /// @param most how many single tickets are shown
    private TrialReport(CheckedPack now, CheckedPack changed, int most) {
        this.now = new PackTrial(now);
        this.changed = new PackTrial(changed);
        this.most = most;
    }

    /// Sends every ticket of the file through both packs.
    public static TrialReport of(CheckedPack now, CheckedPack changed, TicketFile file, int most) {
        var report = new TrialReport(now, changed, most);
        report.refusedByMapping = file.forEach(report::add);
        if (report.tickets == 0 && report.refusedByMapping.isEmpty()) {
            throw new CommandException(file.file() + ": there is no ticket in it");
        }
        return report;
    }

    private void add(RecordedTicket ticket) {
        tickets++;
        Outcome before = now.of(ticket);
        Outcome after = changed.of(ticket);
        if (before instanceof Refused && after instanceof Refused(String reason)) {
            refusedByBoth.add(ticket.name() + ": " + reason);
        }
        Comparison.of(before, after).ifPresent(difference -> add(ticket, difference));
    }

    private void add(RecordedTicket ticket, Difference difference) {
        different++;
        sorts.merge(difference.sort(), 1, Integer::sum);
        if (shown.size() < most) {
            shown.add(
                    "%s (%s) %s"
                            .formatted(
                                    ticket.name(),
                                    ticket.text("category").orElse("-"),
                                    difference.words()));
        }
    }

    public int different() {
        return different;
    }

    public List<String> lines() {
        var lines = new ArrayList<>(shown);
        if (different > shown.size()) {
            lines.add("… and %d more".formatted(different - shown.size()));
        }
        lines.add(
                "%d tickets: %d as before, %d otherwise"
                        .formatted(tickets, tickets - different, different));
        sorts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .forEach(sort -> lines.add("%8d  %s".formatted(sort.getValue(), sort.getKey())));
        reasons(lines, "tickets are refused by both packs", refusedByBoth);
        reasons(lines, "rows that the mapping refuses were left out", refusedByMapping);
        return lines;
    }

    private void reasons(List<String> lines, String what, List<String> reasons) {
        if (!reasons.isEmpty()) {
            lines.add("%d %s".formatted(reasons.size(), what));
            reasons.stream().limit(most).forEach(reason -> lines.add("          " + reason));
        }
    }
}
