package io.openhotline.followup.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Stores and lists all answers of customers.
@ApplicationScoped
class KeptAnswerRepository implements PanacheRepositoryBase<KeptAnswerEntity, UUID> {

    List<KeptAnswerEntity> listOf(UUID followUp) {
        return list("followUpId = ?1 order by givenAt, id", followUp);
    }
}
