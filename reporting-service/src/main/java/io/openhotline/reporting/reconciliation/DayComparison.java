package io.openhotline.reporting.reconciliation;

import io.openhotline.platform.dailycount.CountedTicket;
import io.openhotline.platform.dailycount.CountedTickets;
import io.openhotline.reporting.reconciliation.domain.Difference;
import io.openhotline.reporting.reconciliation.domain.Peer;
import io.openhotline.reporting.report.domain.Span;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Finds the days on which a service and reports count differently, and the tickets that are the
/// cause. Throws [PeerFault].
@Singleton
class DayComparison {
    /// The name of the sum that reports show and that isn't the sum of their tickets.
    static final String REPORTED = "reported";

    private final PeerClient client;
    private final OwnCounts own;

    DayComparison(PeerClient client, OwnCounts own) {
        this.client = client;
        this.own = own;
    }

    /// Returns the first of these days on which the sums differ.
    Optional<LocalDate> firstDifferent(Peer peer, Span days) {
        Map<LocalDate, Map<String, Long>> theirs = client.days(peer, days);
        Map<LocalDate, Map<String, Long>> ours = own.days(peer, days);
        Map<LocalDate, Long> reported = peer == Peer.INTAKE ? own.reported(days) : Map.of();
        return days.first()
                .datesUntil(days.last().plusDays(1))
                .filter(day ->
                        !sums(theirs, day).equals(sums(ours, day))
                                || (peer == Peer.INTAKE
                                        && reported.getOrDefault(day, 0L)
                                                != received(sums(ours, day))))
                .findFirst();
    }

    private static Map<String, Long> sums(
            Map<LocalDate, Map<String, Long>> counted, LocalDate day) {
        Map<String, Long> sums = counted.getOrDefault(day, Map.of());
        return sums.values().stream().allMatch(sum -> sum == 0) ? Map.of() : sums;
    }

    private static long received(Map<String, Long> sums) {
        return sums.getOrDefault("received", 0L);
    }

    /// Finds all differences of a day, by ticket. There may be as many as the day has numbers, so
    /// the caller keeps those that it needs.
    void find(Peer peer, LocalDate day, Consumer<Difference> found) {
        Map<UUID, Map<String, Long>> ours = own.tickets(peer, day);
        if (peer == Peer.INTAKE) {
            findReported(day, ours.size(), found);
        }
        CountedTickets page = client.tickets(peer, day, null);
        while (true) {
            for (CountedTicket ticket : page.items()) {
                Difference.of(ticket.id(), ticket.facts(), ours.remove(ticket.id())).forEach(found);
            }
            if (page.next() == null) {
                break;
            }
            page = client.tickets(peer, day, page.next());
        }
        ours.forEach((ticket, facts) -> Difference.of(ticket, null, facts).forEach(found));
    }

    private void findReported(LocalDate day, long tickets, Consumer<Difference> found) {
        long reported = own.reported(new Span(day, day)).getOrDefault(day, 0L);
        if (reported != tickets) {
            found.accept(new Difference(null, REPORTED, tickets, reported));
        }
    }
}
