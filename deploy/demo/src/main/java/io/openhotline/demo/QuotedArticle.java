package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/// A hard ticket becomes an article of the knowledge base, and the next answer quotes it (T13).
final class QuotedArticle implements Scene {
    private static final String ANSWER = "空置房可申请报停，报停期间不计收基本水费，复用时到营业厅办理。";

    @Override
    public Title title() {
        return Title.of("A hard ticket becomes an article", "疑难工单形成知识条目并被引用", "T13");
    }

    @Override
    public void play(Stage stage) {
        Ticket hard =
                stage.file(
                        Call.byPhone("consult-regulations", "房子空了两年，水表还要交基本水费吗？能不能报停？")
                                .from("宋女士", "13900000213")
                                .answered(ANSWER));
        String code = published(stage, hard);
        stage.narrator().say("Later another customer asks the same.", "之后又有客户询问同一问题。");
        suggested(stage, code);
        Ticket next =
                stage.file(
                        Call.byPhone("consult-regulations", "我家老房子没人住，水表报停怎么办理？")
                                .from("田先生", "13900000214")
                                .answered(ANSWER)
                                .quoting(code, 2));
        JsonNode seen = stage.awaitStatus(next, "ANSWERED", "CLOSED");
        stage.check(
                seen.at("/answer/article/code").asText().equals(code)
                        && seen.at("/answer/article/version").asInt() == 2,
                "the answer remembers the version that it quotes",
                seen.path("answer"));
    }

    /// The agent proposes, the librarian revises, and a senior agent approves it.
    private static String published(Stage stage, Ticket hard) {
        Services services = stage.services();
        String code =
                stage.post(
                                services.intake(),
                                "/tickets/" + hard.id() + "/article-proposal",
                                Map.of())
                        .get("/code");
        stage.post(services.librarian(), "/articles/" + code + "/versions", content());
        stage.post(services.deskSenior(), "/articles/" + code + "/versions/2/approval", Map.of());
        ApiClient desk = services.intake();
        JsonNode article = stage.get(desk, "/articles/" + code);
        stage.check(
                article.toString().contains("PUBLISHED"),
                "article " + code + " is published  " + desk.base() + "/articles/" + code,
                article);
        return code;
    }

    private static Map<String, Object> content() {
        Instant hourAgo = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
        return Map.of(
                "zh", Map.of("title", "空置房水表报停", "body", ANSWER),
                "en",
                        Map.of(
                                "title", "Suspending the meter of an empty flat",
                                "body", "The owner applies for a suspension at the sales office."),
                "categories", List.of("consult-regulations"),
                "keywords", List.of("报停", "空置房"),
                "audience", "INTERNAL",
                "sources", List.of("城市供水条例"),
                "effectiveFrom", hourAgo.toString());
    }

    private static void suggested(Stage stage, String code) {
        ApiClient desk = stage.services().intake();
        JsonNode found =
                stage.post(desk, "/articles/suggestions", Map.of("text", "没人住的房子，水表报停怎么办理")).body();
        stage.check(found.toString().contains(code), "it is suggested while filing", found);
    }
}
