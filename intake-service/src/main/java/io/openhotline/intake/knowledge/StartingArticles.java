package io.openhotline.intake.knowledge;

import io.openhotline.intake.knowledge.domain.ArticleCommand.Approve;
import io.openhotline.intake.knowledge.domain.ArticleCommand.Create;
import io.openhotline.intake.knowledge.domain.Content;
import io.openhotline.intake.knowledge.domain.Decision.Accepted;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.pack.PackFolder;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.pack.PackTakenOver;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jboss.logging.Logger;

/// Publishes the articles of `knowledge.yaml`, which is optional, at a start or a takeover (T13).
/// An article whose code is in the knowledge base stays as it is, also a revised or retired one, so
/// that neither undoes nothing that the librarian has done.
@PackScoped
class StartingArticles {
    private static final Logger LOG = Logger.getLogger(StartingArticles.class);
    static final String FILE = "knowledge.yaml";

    private final Path file;
    private final IntakePolicy policy;
    private final Validator validator;
    private final ArticleService service;
    private final ArticleRepository articles;
    private final Clock clock;

    StartingArticles(
            @PackFolder Path pack,
            IntakePolicy policy,
            Validator validator,
            ArticleService service,
            ArticleRepository articles,
            Clock clock) {
        this.file = pack.resolve(FILE);
        this.policy = policy;
        this.validator = validator;
        this.service = service;
        this.articles = articles;
        this.clock = clock;
    }

    void atTakeover(@Observes PackTakenOver taken) {
        publish();
    }

    void atStart(@Observes StartupEvent start) {
        publish();
    }

    private void publish() {
        if (Files.exists(file)) {
            int published = publish(StartingArticlesReader.read(file, validator, policy));
            LOG.infof("%s: %d new articles", file, published);
        }
    }

    /// Returns how many articles are new.
    int publish(StartingArticlesDocument document) {
        Instant now = clock.instant();
        Map<String, Content> contents = StartingArticlesReader.contents(document, policy, now);
        return (int)
                contents.entrySet().stream()
                        .filter(it -> publish(it.getKey(), it.getValue(), document, now))
                        .count();
    }

    /// Publishes an article once if two instances start at the same time, because the code is
    /// locked.
    private boolean publish(
            String code, Content content, StartingArticlesDocument document, Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        articles.findByCode(code).isEmpty()
                                && isCreated(code, content, document.author(), now)
                                && isApproved(code, document.approvedBy(), now));
    }

    private boolean isCreated(String code, Content content, String author, Instant now) {
        return service.create(code, new Create(author, now), content, null) instanceof Accepted;
    }

    private boolean isApproved(String code, String person, Instant now) {
        return service.handle(code, new Approve(1, person, now), null) instanceof Accepted;
    }
}
