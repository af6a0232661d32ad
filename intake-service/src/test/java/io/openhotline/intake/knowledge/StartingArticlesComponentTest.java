package io.openhotline.intake.knowledge;

import static io.openhotline.intake.knowledge.Articles.LIBRARIAN;
import static io.openhotline.intake.knowledge.Articles.SENIOR;
import static io.openhotline.intake.knowledge.Articles.aCode;
import static io.openhotline.intake.knowledge.Articles.get;
import static io.openhotline.intake.knowledge.Articles.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.intake.knowledge.ArticleContentRequest.TextPart;
import io.openhotline.intake.knowledge.StartingArticlesDocument.ArticleDocument;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Publishes the articles that a pack brings along (T13).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class StartingArticlesComponentTest {
    private static final String AGENT = "agent:1001";

    @Inject StartingArticles starting;

    @Test
    void the_articles_of_the_pack_are_published_at_the_start_t13() {
        get(AGENT, "/articles/stepped-water-price")
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("author", equalTo("3201"))
                .body("approvedBy", equalTo("1201"));
    }

    @Test
    void an_article_is_published_once_and_a_retired_one_stays_retired_t13() {
        String code = aCode();

        assertThat(starting.publish(document(code))).isEqualTo(1);
        assertThat(starting.publish(document(code))).isZero();
        post(LIBRARIAN, "/articles/" + code + "/retirement", Map.of("reason", "已废止"))
                .statusCode(200);
        assertThat(starting.publish(document(code))).isZero();

        get(AGENT, "/articles/" + code + "/versions/1").body("state", equalTo("RETIRED"));
    }

    @Test
    void a_revised_article_keeps_its_new_version_t13() {
        String code = aCode();
        starting.publish(document(code));
        Articles.revise(code, Articles.content("新水价", "每吨 3.10 元。")).statusCode(201);
        Articles.approve(SENIOR, code, 2).statusCode(200);

        starting.publish(document(code));

        get(AGENT, "/articles/" + code).body("version", equalTo(2));
    }

    private static StartingArticlesDocument document(String code) {
        var article =
                new ArticleDocument(
                        new TextPart("水价", "每吨 2.90 元。"),
                        new TextPart("Water price", "2.90 yuan a tonne."),
                        List.of("consult-price"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        return new StartingArticlesDocument("3201", "1201", Map.of(code, article));
    }
}
