package io.openhotline.followup.sampling;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/// Reads and changes the tickets of a stratum under the lock of the stratum.
@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<MemberEntity, UUID> {
    /// Writes the state into the SQL as a constant, because the index is partial.
    private static final String NOT_SAMPLED =
            "stratum = :stratum and state = NOT_SAMPLED and handledAt >= :since and handledAt ";

    /// Limits the rows that one round trip to the database reads.
    private static final int FETCH_SIZE = 50;

    /// Selects only the code: the stratum isn't locked yet, so the session must not hold the row.
    /// Returns empty when the ticket was never counted in a stratum.
    Optional<String> stratumOf(UUID ticketId) {
        return getSession()
                .createSelectionQuery(
                        "select stratum from MemberEntity where ticketId = :id", String.class)
                .setParameter("id", ticketId)
                .uniqueResultOptional();
    }

    /// Lists the tickets that may replace `lost`: first those handled after it, the earliest first,
    /// then those handled before it, the latest first. Excludes tickets handled before `since`.
    /// Reads from the database as far as the stream is consumed.
    Stream<MemberEntity> replacementsFor(MemberEntity lost, Instant since) {
        Parameters parameters =
                Parameters.with("stratum", lost.stratum)
                        .and("since", since)
                        .and("lost", lost.handledAt);
        return Stream.of(
                        ">= :lost order by handledAt, ticketId",
                        "< :lost order by handledAt desc, ticketId")
                .map(rest -> find(NOT_SAMPLED + rest, parameters))
                .flatMap(MemberRepository::read);
    }

    /// Lists the tickets that were not sampled, the last one handled first.
    Stream<MemberEntity> lastNotSampled(String stratum, Instant since) {
        return read(
                find(
                        "stratum = :stratum and state = NOT_SAMPLED and handledAt >= :since"
                                + " order by handledAt desc, ticketId",
                        Parameters.with("stratum", stratum).and("since", since)));
    }

    private static Stream<MemberEntity> read(PanacheQuery<MemberEntity> query) {
        return query.withHint(HibernateHints.HINT_FETCH_SIZE, FETCH_SIZE).stream();
    }
}
