package io.openhotline.reporting.fact;

import io.openhotline.platform.database.Database;
import io.openhotline.reporting.fact.domain.Rollup;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.fact.domain.TicketFold;
import io.openhotline.reporting.policy.ReportingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Lock, remember, fold, count the difference: a handful of statements for any number of
/// observations.
@ApplicationScoped
class FactService {
    private final ObservationTable observations;
    private final FactTable facts;
    private final RollupTable rollups;
    private final Database database;
    private final ZoneId zone;

    FactService(
            ObservationTable observations,
            FactTable facts,
            RollupTable rollups,
            Database database,
            ReportingPolicy policy) {
        this.observations = observations;
        this.facts = facts;
        this.rollups = rollups;
        this.database = database;
        this.zone = policy.timeZone();
    }

    @Transactional(TxType.MANDATORY)
    void take(List<TicketObserved> observed) {
        Set<UUID> tickets =
                observed.stream().map(TicketObserved::ticketId).collect(Collectors.toSet());
        Map<UUID, TicketFact> before = facts.lock(tickets);
        Set<UUID> changed = observations.add(observed);
        if (!changed.isEmpty()) {
            count(before, fold(changed));
        }
    }

    private Map<UUID, TicketFact> fold(Set<UUID> tickets) {
        var folded = new HashMap<UUID, TicketFact>();
        observations
                .of(tickets)
                .forEach((ticket, observed) ->
                        TicketFold.fold(observed, zone)
                                .ifPresent(fact -> folded.put(ticket, fact)));
        return folded;
    }

    private void count(Map<UUID, TicketFact> before, Map<UUID, TicketFact> after) {
        var rollup = new Rollup();
        after.forEach((ticket, fact) -> rollup.replace(before.get(ticket), fact));
        facts.write(after);
        rollups.add(rollup.changes());
    }

    /// Forgets everything, to be counted anew from the first event.
    @Transactional(TxType.MANDATORY)
    void clear() {
        database.update("truncate ticket_observation, ticket_fact, daily_rollup");
    }
}
