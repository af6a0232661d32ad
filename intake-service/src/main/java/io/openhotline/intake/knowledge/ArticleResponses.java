package io.openhotline.intake.knowledge;

import io.openhotline.intake.knowledge.ArticleRequests.StateView;
import io.openhotline.intake.knowledge.domain.Decision;
import io.openhotline.intake.knowledge.domain.Decision.Accepted;
import io.openhotline.intake.knowledge.domain.Decision.Refused;
import io.openhotline.intake.knowledge.domain.Refusal;
import io.openhotline.platform.http.Problem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/// Makes a response of a decision about an article.
@Singleton
class ArticleResponses {
    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final Clock clock;

    ArticleResponses(ArticleRepository articles, ArticleVersionRepository versions, Clock clock) {
        this.articles = articles;
        this.versions = versions;
        this.clock = clock;
    }

    Response created(String code, Decision decision) {
        return switch (decision) {
            case Accepted _ -> {
                StateView state = newest(code);
                yield Response.status(Response.Status.CREATED)
                        .header(HttpHeaders.LOCATION, state.self())
                        .entity(state)
                        .build();
            }
            case Refused(var reason) -> refused(reason);
        };
    }

    Response changed(String code, Decision decision) {
        return switch (decision) {
            case Accepted _ -> Response.ok(newest(code)).build();
            case Refused(var reason) -> refused(reason);
        };
    }

    static Response notFound() {
        return Problem.notFound(Problem.slug(Refusal.ARTICLE_NOT_FOUND));
    }

    private static Response refused(Refusal reason) {
        return reason == Refusal.ARTICLE_NOT_FOUND ? notFound() : Problem.conflict(reason);
    }

    private StateView newest(String code) {
        ArticleEntity article = articles.findByCode(code).orElseThrow();
        ArticleVersionEntity version = versions.find(article.id, article.latest).orElseThrow();
        return StateView.of(code, version.number, version.state(clock.instant()));
    }
}
