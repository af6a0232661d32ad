package io.openhotline.intake.knowledge;

import static io.openhotline.intake.knowledge.Articles.LIBRARIAN;
import static io.openhotline.intake.knowledge.Articles.content;
import static io.openhotline.intake.knowledge.Articles.get;
import static io.openhotline.intake.knowledge.Articles.now;
import static io.openhotline.intake.knowledge.Articles.post;
import static io.openhotline.intake.knowledge.Articles.published;
import static io.openhotline.intake.knowledge.Articles.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Finds articles by words, synonyms and similarity (T13). Each test has a word of its own.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class ArticleSearchComponentTest {
    private static final String AGENT = "agent:1001";

    @Test
    void a_word_counts_most_in_a_title_then_as_a_keyword_then_in_the_text_t13() {
        String body = published(content("一般规定", "关于甲乙井盖的说明"));
        String keyword = published(with(content("一般规定", "说明"), "keywords", List.of("甲乙井盖")));
        String title = published(content("甲乙井盖的维修", "说明"));

        assertThat(found(AGENT, "甲乙井盖")).containsExactly(title, keyword, body);
    }

    @Test
    void all_terms_must_be_there_and_spellings_make_no_difference() {
        String both = published(content("丙丁水表過戶", "需要ＩＤ證件"));
        published(content("丙丁水表检定", "说明"));

        assertThat(found(AGENT, "丙丁水表 过户")).containsExactly(both);
        assertThat(found(AGENT, "丙丁水表，id")).containsExactly(both);
        assertThat(found(AGENT, "过")).contains(both);
    }

    @Test
    void synonyms_of_the_pack_count_as_the_word_t13() {
        String code = published(content("戊己小区停水通知", "说明"));

        assertThat(found(AGENT, "戊己小区 断水")).containsExactly(code);
        assertThat(found(AGENT, "戊己小区断水通知")).containsExactly(code);
    }

    @Test
    void only_what_is_published_for_the_caller_is_found() {
        String open = published(with(content("庚辛公告", "说明"), "audience", "PUBLIC"));
        String internal = published(content("庚辛公告内部", "说明"));
        published(
                with(
                        content("庚辛公告未生效", "说明"),
                        "effectiveFrom",
                        now().plus(1, ChronoUnit.DAYS).toString()));

        assertThat(found(AGENT, "庚辛公告")).containsExactlyInAnyOrder(open, internal);
        assertThat(found(LIBRARIAN, "庚辛公告")).containsExactlyInAnyOrder(open, internal);
        assertThat(found("customer:app-knowledge", "庚辛公告")).containsExactly(open);
    }

    @Test
    void a_category_narrows_a_search() {
        String price = published(content("壬癸说明", "说明"));
        String leak = published(with(content("壬癸说明", "说明"), "categories", List.of("leak")));

        assertThat(found(AGENT, "壬癸说明")).containsExactlyInAnyOrder(price, leak);
        search(AGENT, Map.of("q", "壬癸说明", "category", "leak")).body("items.code", contains(leak));
    }

    @Test
    void a_search_that_finds_nothing_is_listed_without_long_numbers_t13() {
        String words = "无人写过" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        for (int i = 0; i < 2; i++) {
            assertThat(found(AGENT, words + " 13800000123")).isEmpty();
        }

        get(LIBRARIAN, "/knowledge/unanswered-searches?limit=1")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].searches", equalTo(2))
                .body("items[0].words.startsWith('" + words + "')", equalTo(true))
                .body("items[0].words.contains('13800000123')", equalTo(false));
        get(AGENT, "/knowledge/unanswered-searches").statusCode(403);
    }

    @Test
    void suggestions_come_by_category_and_by_rare_words_t13() {
        String outage =
                published(with(content("子丑路停水范围与恢复时间", "说明"), "categories", List.of("leak")));
        String other = published(with(content("寅卯冻裂处理", "说明"), "categories", List.of("leak")));

        JsonPath found =
                post(
                                AGENT,
                                "/articles/suggestions",
                                Map.of(
                                        "category",
                                        "leak",
                                        "text",
                                        "我家在子丑路，\n从早上就断水了，什么时候恢复？",
                                        "limit",
                                        200))
                        .statusCode(200)
                        .extract()
                        .jsonPath();

        assertThat(found.getString("items[0].article.code")).isEqualTo(outage);
        assertThat(found.getList("items[0].reasons")).containsExactly("CATEGORY", "WORDS");
        assertThat(found.getList("items.article.code")).contains(other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "search      | {}                                  | /q        | required",
                "search      | {\"q\": \"  \"}                     | /q        | text",
                "search      | {\"q\": \"x\", \"category\": \"y\"} | /category | unknown-category",
                "search      | {\"q\": \"x\", \"limit\": 0}        | /limit    | range",
                "suggestions | {}                                  | /text     | required",
                "suggestions | {\"text\": \" \"}                   | /text     | text"
            })
    void a_wrong_search_is_refused_by_pointer_and_rule(
            String path, String body, String pointer, String rule) {
        io.openhotline.intake.testing.Client.as(AGENT)
                .body(body)
                .post("/articles/" + path)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].rule", equalTo(rule));
    }

    @Test
    void a_search_of_punctuation_or_of_too_many_letters_finds_nothing_or_is_refused() {
        assertThat(found(AGENT, "，。 ？")).isEmpty();
        search(AGENT, Map.of("q", "水".repeat(101))).statusCode(400);
        assertThat(found(AGENT, "' or 1=1 -- %_")).isEmpty();
    }

    private static List<String> found(String caller, String words) {
        return search(caller, Map.of("q", words)).statusCode(200).extract().path("items.code");
    }

    private static io.restassured.response.ValidatableResponse search(
            String caller, Map<String, ?> body) {
        return post(caller, "/articles/search", body);
    }
}
