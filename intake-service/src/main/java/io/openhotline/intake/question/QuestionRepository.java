package io.openhotline.intake.question;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/// Reads and stores questions.
@ApplicationScoped
class QuestionRepository implements PanacheRepositoryBase<QuestionEntity, UUID> {

    Optional<QuestionEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
