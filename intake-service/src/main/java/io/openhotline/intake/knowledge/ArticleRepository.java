package io.openhotline.intake.knowledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/// Reads and stores articles. The article's row is locked before a change, so that two people can't
/// write the same version.
@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<ArticleEntity, UUID> {
    /// Takes the code for the transaction, so that of two articles with it one is refused.
    private static final String TAKE_CODE =
            "select cast(pg_advisory_xact_lock(hashtextextended('article:' || :code, 0)) as text)";

    Optional<ArticleEntity> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }

    Optional<ArticleEntity> lockByCode(String code) {
        getSession()
                .createNativeQuery(TAKE_CODE, String.class)
                .setParameter("code", code)
                .getResultList();
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
