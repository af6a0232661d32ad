package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.Observed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads single facts.
@ApplicationScoped
class FactReader {
    private final FactRepository facts;
    private final ObservationRepository observations;

    FactReader(FactRepository facts, ObservationRepository observations) {
        this.facts = facts;
        this.observations = observations;
    }

    @Transactional
    Optional<CountedTicket> find(UUID ticket) {
        List<Observed> observed = observations.of(Set.of(ticket)).get(ticket);
        return observed == null
                ? Optional.empty()
                : Optional.of(
                        CountedTicket.of(
                                ticket,
                                facts.findCurrent(ticket).map(FactMapper::toDomain),
                                observed));
    }
}
