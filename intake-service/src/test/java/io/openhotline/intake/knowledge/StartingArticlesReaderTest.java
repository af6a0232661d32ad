package io.openhotline.intake.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.intake.knowledge.domain.ArticleText;
import io.openhotline.intake.knowledge.domain.Audience;
import io.openhotline.intake.knowledge.domain.Content;
import io.openhotline.intake.knowledge.domain.Period;
import io.openhotline.intake.policy.IntakePolicies;
import io.openhotline.platform.policy.PolicyRefused;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reads `knowledge.yaml` of packs (T13).
class StartingArticlesReaderTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final String RIGHT =
            """
            author: "3401"
            approvedBy: "1201"
            articles:
              price:
                zh: {title: 水价, body: 第一档每吨 2.90 元。}
                en: {title: Water price, body: The first step costs 2.90 yuan a tonne.}
                categories: [consult-price]
                effectiveFrom: 2026-01-01
                effectiveTo: 2027-01-01
            """;

    @TempDir private Path pack;

    @ParameterizedTest
    @ValueSource(strings = {"water-utility", "property-management", "telecom"})
    void the_starting_articles_of_a_pack_are_right(String name) {
        Path file = Path.of("../deploy/policies", name, "knowledge.yaml");

        assertThat(StartingArticlesReader.read(file, VALIDATOR, IntakePolicies.of(name)).articles())
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void a_day_begins_in_the_time_zone_of_the_pack() throws IOException {
        assertThat(contents(read(RIGHT), NOW))
                .isEqualTo(
                        Map.of(
                                "price",
                                new Content(
                                        new ArticleText("水价", "第一档每吨 2.90 元。"),
                                        new ArticleText(
                                                "Water price",
                                                "The first step costs 2.90 yuan a tonne."),
                                        List.of("consult-price"),
                                        List.of(),
                                        Audience.INTERNAL,
                                        List.of(),
                                        new Period(
                                                Instant.parse("2025-12-31T16:00:00Z"),
                                                Instant.parse("2026-12-31T16:00:00Z")),
                                        null)));
    }

    @Test
    void an_article_that_is_over_is_left_out() throws IOException {
        assertThat(contents(read(RIGHT), Instant.parse("2026-12-31T16:00:00Z"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[consult-price]   | [consult-prize]  | articles.price.categories[0]: ",
                "2027-01-01        | 2025-01-01       | articles.price.effectiveTo: ",
                "'1201'            | '3401'           | approvedBy: must be another person",
                "'3401'            | ''               | author: ",
                "title: 水价,       | title: '',      | articles[price].zh.title: "
            })
    void a_wrong_file_is_refused_by_key_and_reason(String right, String wrong, String finding)
            throws IOException {
        String text = RIGHT.replace("\"", "'");
        assertThat(text).contains(right);

        assertThatThrownBy(() -> read(text.replace(right, wrong)))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining("knowledge.yaml: " + finding);
    }

    private StartingArticlesDocument read(String text) throws IOException {
        Path file = Files.writeString(pack.resolve("knowledge.yaml"), text);
        return StartingArticlesReader.read(file, VALIDATOR, IntakePolicies.waterUtility());
    }

    private static Map<String, Content> contents(StartingArticlesDocument document, Instant now) {
        return StartingArticlesReader.contents(document, IntakePolicies.waterUtility(), now);
    }
}
