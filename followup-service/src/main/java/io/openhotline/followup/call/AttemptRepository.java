package io.openhotline.followup.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Stores and lists the attempts to reach customers.
@ApplicationScoped
class AttemptRepository implements PanacheRepositoryBase<AttemptEntity, AttemptEntity.Key> {

    List<AttemptEntity> listOf(UUID followUpId) {
        return list("followUpId = ?1 order by attempt", followUpId);
    }
}
