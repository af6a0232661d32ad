package io.openhotline.intake.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/// Reads and stores voice messages.
@ApplicationScoped
class VoiceMessageRepository implements PanacheRepositoryBase<VoiceMessageEntity, UUID> {

    Optional<VoiceMessageEntity> lock(UUID call) {
        return findByIdOptional(call, LockModeType.PESSIMISTIC_WRITE);
    }
}
