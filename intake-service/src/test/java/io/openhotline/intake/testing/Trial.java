package io.openhotline.intake.testing;

import static io.openhotline.intake.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import java.util.UUID;

/// Files invalid input, and checks that it is refused by pointer and rule in both languages.
public final class Trial {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Trial() {}

    public static void refused(Filing filing, String pointer, String rule) {
        refused("agent:1001", filing.toString(), pointer, rule);
    }

    public static void refused(String actor, Filing filing, String pointer, String rule) {
        refused(actor, filing.toString(), pointer, rule);
    }

    public static void refused(String actor, String body, String pointer, String rule) {
        refusedIn("en", "[^\\p{IsHan}]+", actor, body, pointer, rule);
        refusedIn("zh-CN,zh;q=0.9", ".*\\p{IsHan}.*", actor, body, pointer, rule);
    }

    private static void refusedIn(
            String language,
            String writing,
            String actor,
            String body,
            String pointer,
            String rule) {
        var response =
                as(actor)
                        .header(Idempotency.HEADER, UUID.randomUUID())
                        .header("Accept-Language", language)
                        .body(body)
                        .post("/tickets");
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.asString()).doesNotContain("java").doesNotContain("openhotline");
        Problem problem = read(response.asString());

        assertThat(problem.status()).isEqualTo(400).isEqualTo(response.statusCode());
        assertThat(problem.type()).isEqualTo("/problems/invalid-request");
        assertThat(problem.title()).matches(writing);
        assertThat(problem.errors())
                .allSatisfy(error -> assertThat(error.detail()).matches(writing))
                .extracting(FieldError::pointer, FieldError::rule)
                .contains(tuple(pointer, rule));
    }

    private static Problem read(String body) {
        try {
            return JSON.readValue(body, Problem.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
    }
}
