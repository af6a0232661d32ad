package io.openhotline.intake.suggestion;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Filing.aPriceConsult;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Suggestions are listed, filed and reported (T4).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class SuggestionComponentTest {
    @Test
    void a_suggestion_is_on_the_librarians_list_until_it_is_filed_t4() {
        UUID id = suggested("建议增设自助缴费机");
        as("librarian:6001")
                .get("/suggestions?limit=200")
                .then()
                .statusCode(200)
                .body("items.ticket", hasItem(id.toString()));

        assertThat(file(id, "{\"verdict\": \"ADOPTED\", \"note\": \"明年一季度\"}")).isEqualTo(204);

        as("librarian:6001")
                .get("/suggestions?limit=200")
                .then()
                .body("items.ticket", not(hasItem(id.toString())));
        as("librarian:6001")
                .get("/suggestions?limit=200&filed=true")
                .then()
                .body("items.ticket", hasItem(id.toString()));
        assertThat(file(id, "{\"verdict\": \"NOTED\"}")).isEqualTo(409);
    }

    @Test
    void a_month_is_reported_and_no_cell_is_a_formula() {
        suggested("=HYPERLINK(\"http://x\",\"点我\")，电话13800000123");
        String month = YearMonth.now(ZoneId.of("Asia/Shanghai")).toString();

        String table =
                as("librarian:6001")
                        .get("/suggestions/export?month=" + month)
                        .then()
                        .statusCode(200)
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"suggestions-" + month + ".csv\"")
                        .extract()
                        .asString();

        assertThat(table)
                .startsWith("\uFEFF工单号 Number,")
                .contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"点我\"\")，电话138****0123\"");
    }

    @Test
    void what_becomes_a_suggestion_comes_on_the_list_and_what_is_none_leaves_it() {
        UUID id = filed(aPriceConsult());
        reclassify(id, "suggestion");
        as("librarian:6001")
                .get("/suggestions?limit=200")
                .then()
                .body("items.ticket", hasItem(id.toString()));

        reclassify(id, "consult-price");

        as("librarian:6001")
                .get("/suggestions?limit=200")
                .then()
                .body("items.ticket", not(hasItem(id.toString())));
        assertThat(file(id, "{\"verdict\": \"NOTED\"}")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export",
                "export?month=",
                "export?month=2026-13",
                "export?month=十一月",
                "?filed=maybe"
            })
    void a_wrong_question_is_refused(String query) {
        as("librarian:6001")
                .get("/suggestions" + (query.startsWith("?") ? query : "/" + query))
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"verdict\": \"GOOD\"}", "{\"verdict\": \"NOTED\", \"note\": \"\"}"})
    void a_wrong_filing_is_refused(String body) {
        assertThat(file(suggested("建议"), body)).isEqualTo(400);
    }

    private static UUID suggested(String text) {
        return filed(aPriceConsult().with("/category", "suggestion").with("/description", text));
    }

    private static void reclassify(UUID id, String category) {
        as("agent:1001")
                .body("{\"category\": \"%s\", \"reason\": \"更正\"}".formatted(category))
                .post("/tickets/" + id + "/classification")
                .then()
                .statusCode(200);
    }

    private static int file(UUID id, String body) {
        return as("librarian:6001").body(body).post("/suggestions/" + id + "/filing").statusCode();
    }
}
