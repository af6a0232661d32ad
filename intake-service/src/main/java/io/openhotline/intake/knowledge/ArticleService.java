package io.openhotline.intake.knowledge;

import static java.util.Objects.requireNonNull;

import io.openhotline.intake.knowledge.domain.Article;
import io.openhotline.intake.knowledge.domain.Article.Absent;
import io.openhotline.intake.knowledge.domain.ArticleCommand;
import io.openhotline.intake.knowledge.domain.ArticleCommand.Create;
import io.openhotline.intake.knowledge.domain.ArticleDecider;
import io.openhotline.intake.knowledge.domain.ArticleEvent;
import io.openhotline.intake.knowledge.domain.ArticleEvent.WasApproved;
import io.openhotline.intake.knowledge.domain.ArticleEvent.WasDrafted;
import io.openhotline.intake.knowledge.domain.ArticleEvent.WasRetired;
import io.openhotline.intake.knowledge.domain.ArticleEvent.WasSuperseded;
import io.openhotline.intake.knowledge.domain.Content;
import io.openhotline.intake.knowledge.domain.Decision;
import io.openhotline.intake.knowledge.domain.Decision.Accepted;
import io.openhotline.platform.envelope.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Handles a command to an article in one transaction: load, decide, store.
@ApplicationScoped
class ArticleService {
    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final ArticleIndexRepository index;
    private final Ids ids;

    ArticleService(
            ArticleRepository articles,
            ArticleVersionRepository versions,
            ArticleIndexRepository index,
            Ids ids) {
        this.articles = articles;
        this.versions = versions;
        this.index = index;
        this.ids = ids;
    }

    /// @param ticket the ticket that the article is proposed from, or null
    @Transactional
    Decision create(String code, Create command, Content content, @Nullable UUID ticket) {
        Optional<ArticleEntity> taken = articles.lockByCode(code);
        Decision decision = ArticleDecider.decide(command, load(taken));
        if (decision instanceof Accepted(var events)) {
            var row = new ArticleEntity();
            row.id = ids.next();
            row.code = code;
            row.createdAt = command.at();
            row.ticketId = ticket;
            articles.persist(row);
            events.forEach(event -> store(row, event, content));
        }
        return decision;
    }

    /// @param content what a new version says; null for a command that writes none
    @Transactional
    Decision handle(String code, ArticleCommand command, @Nullable Content content) {
        Optional<ArticleEntity> row = articles.lockByCode(code);
        Decision decision = ArticleDecider.decide(command, load(row));
        if (decision instanceof Accepted(var events)) {
            events.forEach(event -> store(row.orElseThrow(), event, content));
        }
        return decision;
    }

    private Article load(Optional<ArticleEntity> row) {
        return row.map(it -> ArticleMapper.article(it, versions.of(it.id))).orElseGet(Absent::new);
    }

    private void store(ArticleEntity row, ArticleEvent event, @Nullable Content content) {
        switch (event) {
            case WasDrafted drafted -> drafted(row, drafted, requireNonNull(content));
            case WasApproved approved -> approved(version(row, approved.version()), approved);
            case WasSuperseded(var number, var at) -> {
                ArticleVersionEntity version = version(row, number);
                version.supersededAt = at;
                version.end(at);
            }
            case WasRetired retired -> retired(row, retired);
        }
    }

    private void drafted(ArticleEntity row, WasDrafted drafted, Content content) {
        row.latest = drafted.version();
        versions.persist(ArticleMapper.version(ids.next(), row.id, drafted, content));
    }

    private void approved(ArticleVersionEntity version, WasApproved approved) {
        version.approvedBy = approved.by();
        version.approvedAt = approved.at();
        version.startsAt = approved.startsAt();
        version.endsAt = approved.endsAt();
        index.add(version.id, ArticleMapper.content(version));
    }

    private void retired(ArticleEntity row, WasRetired retired) {
        row.retiredAt = retired.at();
        row.retiredBy = retired.by();
        row.retirementReason = retired.reason();
        versions.of(row.id).forEach(version -> version.end(retired.at()));
    }

    private ArticleVersionEntity version(ArticleEntity row, int number) {
        return versions.find(row.id, number).orElseThrow();
    }
}
