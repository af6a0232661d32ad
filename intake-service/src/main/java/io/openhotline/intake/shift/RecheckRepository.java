package io.openhotline.intake.shift;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Reads and stores checks of outcomes.
@ApplicationScoped
class RecheckRepository implements PanacheRepositoryBase<RecheckEntity, UUID> {

    List<RecheckEntity> of(UUID ticket) {
        return list("ticket = ?1 order by checkedAt desc, id desc", ticket);
    }
}
