package io.openhotline.journeys;

import io.openhotline.journeys.Call.Afterwards;
import io.openhotline.journeys.Storm.Kill;
import io.openhotline.journeys.system.Reconciliation;
import io.openhotline.journeys.system.TopicAudit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Formats what happened in a storm and what was counted.
record StormReport(
        Storm storm,
        List<TopicAudit> departments,
        List<TopicAudit> facts,
        Reconciliation reconciliation) {

    @Override
    public String toString() {
        return """

        === the storm ===
        %s
        filed %d tickets, %d supplemented, %d withdrawn; %d requests retried
        %s
        tickets by state at intake:  %s
        counted by state, reporting: %s
        =================\
        """
                .formatted(
                        storm.kills().stream()
                                .map(StormReport::line)
                                .collect(Collectors.joining("\n")),
                        storm.tickets().size(),
                        storm.ids(Set.of(Afterwards.SUPPLEMENT)).size(),
                        storm.ids(Set.of(Afterwards.WITHDRAW)).size(),
                        storm.repeats(),
                        Stream.concat(facts.stream(), departments.stream())
                                .map(StormReport::line)
                                .collect(Collectors.joining("\n")),
                        reconciliation.tickets(),
                        reconciliation.counted());
    }

    private static String line(Kill kill) {
        return "killed %-18s (pid %d) after %4d tickets, ready again after %4.1f s"
                .formatted(
                        kill.process(),
                        kill.pid(),
                        kill.ticketsBefore(),
                        kill.away().toMillis() / 1000.0);
    }

    private static String line(TopicAudit topic) {
        return "%-27s %5d events, %3d published again with the same id, %d faults"
                .formatted(
                        topic.topic(), topic.once().size(), topic.repeats(), topic.faults().size());
    }
}
