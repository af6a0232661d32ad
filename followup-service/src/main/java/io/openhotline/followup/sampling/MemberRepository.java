package io.openhotline.followup.sampling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/// The tickets of each stratum; read and changed under the lock of the stratum alone.
@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<MemberEntity, UUID> {
    /// So many are tried; a candidate is passed over while another transaction works on it.
    private static final int TRIES = 20;

    /// Who may take the place of `lost`: first those handled after it, the earliest first, then
    /// those before it, the latest first, but none handled before `since`.
    Stream<MemberEntity> replacementsFor(MemberEntity lost, Instant since) {
        var after =
                find(
                        "stratum = ?1 and standing = ?2 and handledAt >= ?3 and handledAt >= ?4"
                                + " order by handledAt, ticketId",
                        lost.stratum,
                        Standing.NOT_DRAWN,
                        lost.handledAt,
                        since);
        var before =
                find(
                        "stratum = ?1 and standing = ?2 and handledAt < ?3 and handledAt >= ?4"
                                + " order by handledAt desc, ticketId",
                        lost.stratum,
                        Standing.NOT_DRAWN,
                        lost.handledAt,
                        since);
        return Stream.of(after, before).flatMap(query -> query.range(0, TRIES - 1).stream());
    }
}
