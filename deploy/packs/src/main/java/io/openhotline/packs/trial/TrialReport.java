package io.openhotline.packs.trial;

import io.openhotline.client.CommandException;
import io.openhotline.packs.check.CheckedPack;
import io.openhotline.packs.trial.Comparison.Difference;
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
        Comparison.of(now.of(ticket), changed.of(ticket))
                .ifPresent(difference -> add(ticket, difference));
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
        if (!refusedByMapping.isEmpty()) {
            lines.add(
                    "%d rows that the mapping refuses were left out"
                            .formatted(refusedByMapping.size()));
            refusedByMapping.stream()
                    .limit(most)
                    .forEach(reason -> lines.add("          " + reason));
        }
        return lines;
    }
}
