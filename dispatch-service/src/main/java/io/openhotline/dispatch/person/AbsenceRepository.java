package io.openhotline.dispatch.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Stores absences.
@ApplicationScoped
class AbsenceRepository implements PanacheRepositoryBase<AbsenceEntity, UUID> {

    /// Returns the absences that are not over, the next first.
    List<AbsenceEntity> notOver(Instant now) {
        return list("awayUntil > ?1 order by awayFrom, id", now);
    }

    /// Returns the absences that are under way.
    List<AbsenceEntity> at(Instant now) {
        return list("awayUntil > ?1 and awayFrom <= ?1", now);
    }
}
