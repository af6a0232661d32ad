package io.openhotline.intake.knowledge;

import static io.openhotline.intake.knowledge.Articles.LIBRARIAN;
import static io.openhotline.intake.knowledge.Articles.SENIOR;
import static io.openhotline.intake.knowledge.Articles.aCode;
import static io.openhotline.intake.knowledge.Articles.approve;
import static io.openhotline.intake.knowledge.Articles.content;
import static io.openhotline.intake.knowledge.Articles.draft;
import static io.openhotline.intake.knowledge.Articles.get;
import static io.openhotline.intake.knowledge.Articles.now;
import static io.openhotline.intake.knowledge.Articles.post;
import static io.openhotline.intake.knowledge.Articles.published;
import static io.openhotline.intake.knowledge.Articles.revise;
import static io.openhotline.intake.knowledge.Articles.with;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Client.timeline;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.openhotline.intake.testing.Filing.aPriceConsult;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.intake.testing.Client;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The life of articles over HTTP, who sees them, and how tickets quote them (T13).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class ArticleComponentTest {
    private static final String AGENT = "agent:1001";
    private static final String APP = "customer:app-knowledge";
    private static final Map<String, Object> PRICE = content("2027年居民阶梯水价", "第一档每年180吨以内，每吨2.9元。");

    @Test
    void a_draft_is_approved_by_another_person_and_published_t13() {
        String code = aCode();
        draft(code, PRICE)
                .statusCode(201)
                .header("Location", "/articles/" + code + "/versions/1")
                .body("version", equalTo(1))
                .body("state", equalTo("DRAFT"));
        get(AGENT, "/articles/" + code).statusCode(404);

        approve(LIBRARIAN, code, 1)
                .statusCode(409)
                .body("type", equalTo("/problems/approved-by-author"));
        approve(SENIOR, code, 1).statusCode(200).body("state", equalTo("PUBLISHED"));

        get(AGENT, "/articles/" + code)
                .statusCode(200)
                .body("zh.title", equalTo("2027年居民阶梯水价"))
                .body("en", nullValue())
                .body("author", equalTo("3001"))
                .body("approvedBy", equalTo("2001"))
                .body("sources", contains("发改价格〔2026〕12号"));
    }

    @Test
    void an_approved_rule_is_published_when_it_takes_effect_t13() {
        String code = aCode();
        Instant soon = now().plusMillis(1_500);
        draft(code, with(PRICE, "effectiveFrom", soon.toString())).statusCode(201);
        approve(SENIOR, code, 1).statusCode(200).body("state", equalTo("APPROVED"));
        get(AGENT, "/articles/" + code).statusCode(404);

        await().untilAsserted(() ->
                get(AGENT, "/articles/" + code)
                        .statusCode(200)
                        .body("state", equalTo("PUBLISHED")));
        assertThat(Instant.now()).isAfterOrEqualTo(soon);
    }

    @Test
    void a_new_version_supersedes_the_one_before_which_stays_readable_t13() {
        String code = published(PRICE);
        revise(code, content("2028年居民阶梯水价", "第一档每吨3.1元。"))
                .statusCode(201)
                .body("version", equalTo(2));
        get(AGENT, "/articles/" + code).body("version", equalTo(1));
        get(AGENT, "/articles/" + code + "/versions/2").statusCode(404);

        approve(SENIOR, code, 2).statusCode(200);

        get(AGENT, "/articles/" + code).body("version", equalTo(2));
        get(AGENT, "/articles/" + code + "/versions/1")
                .statusCode(200)
                .body("state", equalTo("SUPERSEDED"))
                .body("zh.body", equalTo("第一档每年180吨以内，每吨2.9元。"));
        get(AGENT, "/articles/" + code + "/versions")
                .body("items.version", contains(2, 1))
                .body("items.state", contains("PUBLISHED", "SUPERSEDED"));
    }

    @Test
    void a_draft_that_was_replaced_meanwhile_is_not_approved() {
        String code = aCode();
        draft(code, PRICE).statusCode(201);
        revise(code, content("另一稿", "内容")).statusCode(201).body("version", equalTo(2));

        approve(SENIOR, code, 1)
                .statusCode(409)
                .body("type", equalTo("/problems/article-not-pending"));
        get(LIBRARIAN, "/articles/" + code + "/versions/1").body("state", equalTo("SUPERSEDED"));
        get(AGENT, "/articles/" + code + "/versions/1").statusCode(404);
    }

    @Test
    void a_retired_article_is_not_found_any_more_but_stays_readable_for_staff() {
        String code = published(with(PRICE, "audience", "PUBLIC"));
        post(LIBRARIAN, "/articles/" + code + "/retirement", Map.of("reason", "并入新规定"))
                .statusCode(200)
                .body("state", equalTo("RETIRED"));

        get(AGENT, "/articles/" + code).statusCode(404);
        get(APP, "/articles/" + code + "/versions/1").statusCode(404);
        get(AGENT, "/articles/" + code + "/versions/1")
                .statusCode(200)
                .body("retirementReason", equalTo("并入新规定"));
        revise(code, PRICE).statusCode(409).body("type", equalTo("/problems/article-retired"));
    }

    @Test
    void customers_see_published_public_articles_alone_and_no_names_of_staff() {
        String internal = published(PRICE);
        String open = published(with(PRICE, "audience", "PUBLIC"));

        get(APP, "/articles/" + internal)
                .statusCode(404)
                .body("type", equalTo("/problems/article-not-found"));
        get(APP, "/articles/" + internal + "/versions/1").statusCode(404);
        get(APP, "/articles/" + open)
                .statusCode(200)
                .body("author", nullValue())
                .body("approvedBy", nullValue())
                .body("uses", nullValue());
        get(APP, "/articles?limit=200")
                .body("items.code", hasItem(open))
                .body("items.code", not(hasItem(internal)));
    }

    @Test
    void a_code_is_taken_once_and_a_repeated_request_drafts_once() {
        String code = aCode();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as(LIBRARIAN)
                    .header(Idempotency.HEADER, key)
                    .body(Map.of("code", code, "content", PRICE))
                    .post("/articles")
                    .then()
                    .statusCode(201);
        }
        draft(code, PRICE).statusCode(409).body("type", equalTo("/problems/article-code-taken"));
        get(LIBRARIAN, "/articles/" + code + "/versions").body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "zh            | null                                   | /content/zh            | one-language",
                "zh            | {\"title\": \"\", \"body\": \"x\"}     | /content/zh/title      | text",
                "zh            | {\"title\": \"a\\nb\", \"body\": \"x\"} | /content/zh/title     | printable",
                "zh            | {\"title\": \"a\"}                     | /content/zh/body       | required",
                "categories    | [\"leak\", \"nothing\"]                | /content/categories/1  | unknown-category",
                "keywords      | [null]                                 | /content/keywords/0    | required",
                "audience      | null                                   | /content/audience      | required",
                "audience      | \"ALL\"                                | /content/audience      | one-of",
                "effectiveFrom | null                                   | /content/effectiveFrom | required",
                "effectiveFrom | \"+99999-01-01T00:00:00Z\"             | /content/effectiveFrom | instant",
                "effectiveTo   | \"2020-01-01T00:00:00Z\"               | /content/effectiveTo   | after-begin",
                "more          | 1                                      | /content/more          | unknown-field"
            })
    void a_wrong_article_is_refused_by_pointer_and_rule(
            String field, String json, String pointer, String rule) {
        as(LIBRARIAN)
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(
                        """
                        {"code": "%s", "content": %s}
                        """
                                .formatted(aCode(), changed(field, json)))
                .post("/articles")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].rule", equalTo(rule));
    }

    @Test
    void a_huge_article_is_refused_and_a_long_one_is_kept() {
        draft(aCode(), content("长文", "水".repeat(20_001)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/content/zh/body"));
        draft(aCode(), content("长文", "水".repeat(100_000))).statusCode(413);
        published(content("长文", "水".repeat(20_000)));
    }

    @Test
    void a_rule_that_is_over_is_not_approved() {
        String code = aCode();
        draft(
                        code,
                        with(
                                with(PRICE, "effectiveFrom", "2020-01-01T00:00:00Z"),
                                "effectiveTo",
                                "2021-01-01T00:00:00Z"))
                .statusCode(201);

        approve(SENIOR, code, 1).statusCode(409).body("type", equalTo("/problems/article-is-over"));
    }

    @Test
    void an_answer_remembers_the_version_that_it_quotes_t13() {
        String code = published(PRICE);
        UUID id = filed(aPriceConsult());

        Client.post(
                        id,
                        "answer",
                        Map.of(
                                "answer",
                                "第一档每吨2.9元。",
                                "article",
                                Map.of("code", code, "version", 1)))
                .statusCode(200);
        revise(code, content("2028年居民阶梯水价", "第一档每吨3.1元。")).statusCode(201);
        approve(SENIOR, code, 2).statusCode(200);

        assertThat(ticket(id).getString("answer.article.code")).isEqualTo(code);
        assertThat(ticket(id).getInt("answer.article.version")).isEqualTo(1);
        assertThat(timeline(id).getInt("items[1].details.article.version")).isEqualTo(1);
        get(SENIOR, "/articles/" + code).body("uses.quoted", equalTo(1));
    }

    @Test
    void a_filing_that_is_answered_at_once_quotes_an_article_too_w2() {
        String code = published(PRICE);
        UUID id =
                filed(
                        aPriceConsult()
                                .with("/answer", "第一档每吨2.9元。")
                                .with("/article/code", code)
                                .with("/article/version", 1));

        assertThat(ticket(id).getString("answer.article.code")).isEqualTo(code);
        Client.file(aPriceConsult().with("/article/code", code).with("/article/version", 1))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/answer"))
                .body("errors[0].rule", equalTo("required"));
    }

    @Test
    void a_draft_or_an_unknown_version_is_not_quoted() {
        String code = aCode();
        draft(code, PRICE).statusCode(201);
        UUID id = filed(aPriceConsult());

        for (Map<String, ?> article :
                List.of(
                        Map.of("code", code, "version", 1),
                        Map.of("code", "nothing", "version", 1))) {
            Client.post(id, "answer", Map.of("answer", "见规定", "article", article))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/article"))
                    .body("errors[0].rule", equalTo("unknown-article"));
        }
    }

    @Test
    void an_article_is_proposed_from_a_hard_ticket_with_one_call_t13() {
        UUID id = filed(aLeakReport().with("/description", "和平路漏水，联系电话13800000123，怎么关阀？"));
        Client.post(id, "answer", Map.of("answer", "请先关闭入户总阀。")).statusCode(200);

        String code =
                post(AGENT, "/tickets/" + id + "/article-proposal", Map.of())
                        .statusCode(201)
                        .body("state", equalTo("DRAFT"))
                        .extract()
                        .path("code");

        get(LIBRARIAN, "/articles/" + code)
                .statusCode(200)
                .body("ticket", equalTo(id.toString()))
                .body("audience", equalTo("INTERNAL"))
                .body("categories", contains("leak"))
                .body("author", equalTo("1001"));
        String body = get(LIBRARIAN, "/articles/" + code).extract().path("zh.body");
        assertThat(body).contains("请先关闭入户总阀").doesNotContain("13800000123");
        post(AGENT, "/tickets/" + id + "/article-proposal", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/article-code-taken"));
        post(AGENT, "/tickets/" + UUID.randomUUID() + "/article-proposal", Map.of())
                .statusCode(404);
    }

    @Test
    void what_is_due_is_listed_before_it_takes_effect_t13() {
        Instant soon = now().plus(3, ChronoUnit.DAYS);
        String waiting = aCode();
        draft(waiting, with(PRICE, "effectiveFrom", soon.toString())).statusCode(201);
        String starting = published(with(PRICE, "effectiveFrom", soon.toString()));
        String ending =
                published(
                        with(
                                with(PRICE, "effectiveTo", soon.toString()),
                                "reviewAt",
                                now().minus(1, ChronoUnit.DAYS).toString()));
        String far = published(with(PRICE, "reviewAt", now().plus(90, ChronoUnit.DAYS).toString()));

        var due = get(LIBRARIAN, "/knowledge/due?days=7&limit=200").statusCode(200);

        due.body(steps(waiting), contains("APPROVAL"));
        due.body(steps(starting), contains("START"));
        due.body(steps(ending), contains("REVIEW", "END"));
        due.body(steps(far), hasSize(0));
        get(LIBRARIAN, "/knowledge/due?days=0")
                .statusCode(400)
                .body("errors[0].rule", equalTo("range"));
    }

    @Test
    void pages_show_each_version_once() {
        String code = published(PRICE);
        for (int i = 2; i <= 5; i++) {
            revise(code, content("第" + i + "稿", "内容")).statusCode(201);
        }

        String next =
                get(LIBRARIAN, "/articles/" + code + "/versions?limit=3")
                        .body("items.version", contains(5, 4, 3))
                        .extract()
                        .path("next");
        get(LIBRARIAN, "/articles/" + code + "/versions?limit=3&after=" + next)
                .body("items.version", contains(2, 1))
                .body("next", nullValue());
        get(LIBRARIAN, "/articles/" + code + "/versions?state=DRAFT")
                .body("items.version", contains(5));
    }

    private static String steps(String code) {
        return "items.findAll { it.article.code == '" + code + "' }.step";
    }

    private static String changed(String field, String json) {
        var content = new java.util.LinkedHashMap<String, String>();
        content.put("zh", "{\"title\": \"水价\", \"body\": \"每吨2.9元\"}");
        content.put("audience", "\"INTERNAL\"");
        content.put("effectiveFrom", "\"2026-01-01T00:00:00Z\"");
        content.put(field, json);
        return content.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
                .collect(java.util.stream.Collectors.joining(", ", "{", "}"));
    }
}
