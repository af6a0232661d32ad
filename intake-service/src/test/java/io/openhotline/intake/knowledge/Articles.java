package io.openhotline.intake.knowledge;

import static io.openhotline.intake.testing.Client.as;

import io.openhotline.platform.http.Idempotency;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Writes and approves articles as a librarian and a senior agent do.
final class Articles {
    static final String LIBRARIAN = "librarian:3001";
    static final String SENIOR = "senior:2001";

    private Articles() {}

    static String aCode() {
        return "article-" + UUID.randomUUID();
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /// An internal article in Chinese that took effect yesterday.
    static Map<String, Object> content(String title, String body) {
        var content = new HashMap<String, Object>();
        content.put("zh", Map.of("title", title, "body", body));
        content.put("categories", List.of("consult-price"));
        content.put("audience", "INTERNAL");
        content.put("sources", List.of("发改价格〔2026〕12号"));
        content.put("effectiveFrom", now().minus(1, ChronoUnit.DAYS).toString());
        return content;
    }

    static Map<String, Object> with(Map<String, Object> content, String field, Object value) {
        var changed = new HashMap<>(content);
        changed.put(field, value);
        return changed;
    }

    static ValidatableResponse draft(String code, Map<String, ?> content) {
        return post(LIBRARIAN, "/articles", Map.of("code", code, "content", content));
    }

    static ValidatableResponse revise(String code, Map<String, ?> content) {
        return post(LIBRARIAN, "/articles/" + code + "/versions", content);
    }

    static ValidatableResponse approve(String caller, String code, int version) {
        return post(caller, "/articles/" + code + "/versions/" + version + "/approval", Map.of());
    }

    /// Drafts and approves an article.
    static String published(Map<String, ?> content) {
        String code = aCode();
        draft(code, content).statusCode(201);
        approve(SENIOR, code, 1).statusCode(200);
        return code;
    }

    static ValidatableResponse post(String caller, String path, Map<String, ?> body) {
        return as(caller)
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(body)
                .post(path)
                .then();
    }

    static ValidatableResponse get(String caller, String path) {
        return as(caller).get(path).then();
    }
}
