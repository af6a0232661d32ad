package io.openhotline.followup.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads and stores links. The lock of the ticket's row covers its links.
@ApplicationScoped
class SurveyLinkRepository implements PanacheRepositoryBase<SurveyLinkEntity, UUID> {

    /// Selects only the id: the ticket isn't locked yet, so the session must not hold the row.
    Optional<UUID> followUpOf(UUID link) {
        return getSession()
                .createSelectionQuery(
                        "select followUpId from SurveyLinkEntity where id = :id", UUID.class)
                .setParameter("id", link)
                .uniqueResultOptional();
    }

    Optional<SurveyLinkEntity> ofFollowUp(UUID followUp) {
        return find("followUpId", followUp).firstResultOptional();
    }

    /// Returns links whose answer counts from now on.
    List<UUID> toSettle(Instant now, int limit) {
        return getSession()
                .createSelectionQuery(
                        "select id from SurveyLinkEntity where correctUntil <= :now"
                                + " and settledAt is null order by correctUntil",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .list();
    }
}
