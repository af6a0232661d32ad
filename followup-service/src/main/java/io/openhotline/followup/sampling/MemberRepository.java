package io.openhotline.followup.sampling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/// Reads and changes the tickets of a stratum under the lock of the stratum.
@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<MemberEntity, UUID> {
    /// Writes the standing into the SQL as a constant, because the index is partial.
    private static final String NOT_DRAWN =
            "stratum = :stratum and standing = NOT_DRAWN and handledAt >= :since and handledAt ";

    /// Limits the candidates of each query; a candidate that another transaction has locked is
    /// skipped.
    private static final int TRIES = 20;

    /// Counts instead of loading: the stratum isn't locked yet, so the session must not hold the
    /// row.
    boolean isKnown(UUID ticketId) {
        return count("ticketId", ticketId) > 0;
    }

    /// Lists the tickets that may replace `lost`: first those handled after it, the earliest first,
    /// then those handled before it, the latest first. Excludes tickets handled before `since`.
    Stream<MemberEntity> replacementsFor(MemberEntity lost, Instant since) {
        Parameters parameters =
                Parameters.with("stratum", lost.stratum)
                        .and("since", since)
                        .and("lost", lost.handledAt);
        return Stream.of(
                        ">= :lost order by handledAt, ticketId",
                        "< :lost order by handledAt desc, ticketId")
                .map(rest -> find(NOT_DRAWN + rest, parameters))
                .flatMap(candidates -> candidates.range(0, TRIES - 1).stream());
    }
}
