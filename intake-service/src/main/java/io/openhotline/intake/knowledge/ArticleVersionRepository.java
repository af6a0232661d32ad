package io.openhotline.intake.knowledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads and stores the versions of articles.
@ApplicationScoped
class ArticleVersionRepository implements PanacheRepositoryBase<ArticleVersionEntity, UUID> {
    List<ArticleVersionEntity> of(UUID article) {
        return list("articleId", Sort.by("number"), article);
    }

    Optional<ArticleVersionEntity> find(UUID article, int number) {
        return find("articleId = ?1 and number = ?2", article, number).firstResultOptional();
    }
}
