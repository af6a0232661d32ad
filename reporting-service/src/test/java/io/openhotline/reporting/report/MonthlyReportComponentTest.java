package io.openhotline.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class MonthlyReportComponentTest {

    @ParameterizedTest
    @ValueSource(strings = {"1970-01", "1999-02", "2199-12", "9999-12"})
    void a_month_without_tickets_answers_zeros_and_no_ratios(String month) {
        given().get("/reports/monthly/" + month)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("month", equalTo(month))
                .body("firstDay", equalTo(month + "-01"))
                .body("timeZone", equalTo("Asia/Shanghai"))
                .body("total.count", is(0))
                .body("total.previousMonth.ratio", nullValue())
                .body("counts.category", hasSize(13))
                .body("counts.category.count", everyItem(is(0)))
                .body("counts.department.code", hasItems("sales-office", "none"))
                .body("counts.state.sameMonthLastYear.change", everyItem(is(0)))
                .body("indicators", hasSize(10))
                .body("indicators.value", everyItem(nullValue()))
                .body("indicators.met", everyItem(nullValue()))
                .body("indicators.previousMonth.change", everyItem(nullValue()));
    }

    @Test
    void indicators_carry_the_targets_of_the_pack() {
        given().get("/reports/monthly/1999-02")
                .then()
                .body("indicators[0].code", equalTo("HANDLING_RATE"))
                .body("indicators[0].name.zh", equalTo("处理率"))
                .body("indicators[0].target", equalTo(1.00f))
                .body("indicators[2].target", equalTo(0.95f))
                .body("indicators[3].target", nullValue())
                .body("indicators[6].kind", equalTo("COMPLAINT"))
                .body("indicators[6].name.zh", equalTo("回访率（投诉）"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026", "november", "2026-11-01", "0000-01", "2026-1"})
    void what_is_no_month_is_refused(String month) {
        given().get("/reports/monthly/" + month)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("errors.pointer", contains("month"))
                .body("errors.rule", contains("month"));
        given().get("/reports/monthly/" + month + ".csv")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void a_spreadsheet_gets_utf_8_with_byte_order_mark() {
        byte[] file =
                given().accept("application/json")
                        .get("/reports/monthly/1999-02.csv")
                        .then()
                        .statusCode(200)
                        .contentType(containsString("text/csv"))
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"report-1999-02.csv\"")
                        .extract()
                        .asByteArray();

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, StandardCharsets.UTF_8).split("\r\n"))
                .hasSize(1 + 1 + 13 + 6 + 7 + 2 + 5 + 7 + 7 + 6 + 10)
                .contains("1999-02,category,leak,报漏,Leak report,0,,,,,,0,0,,0,0,")
                .contains("1999-02,indicator,TIMELINESS,及时率,Timeliness,,0,0,,1.00,,,,,,,");
    }

    @Test
    void accept_chooses_between_json_and_csv() {
        String csv =
                given().accept("text/csv")
                        .get("/reports/monthly/1999-02")
                        .then()
                        .statusCode(200)
                        .contentType(containsString("text/csv"))
                        .extract()
                        .asString();
        given().accept("text/csv;q=0.1, application/json")
                .get("/reports/monthly/1999-02")
                .then()
                .contentType("application/json");
        given().accept("application/pdf")
                .get("/reports/monthly/1999-02")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");

        assertThat(csv).contains("1999-02,total,all,全部工单,All tickets,0");
    }

    @Test
    void indicators_are_defined_in_words() {
        given().get("/indicators")
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body("items[1].code", equalTo("TIMELINESS"))
                .body("items[1].numerator.zh", containsString("时限"))
                .body("items[1].denominator.en", containsString("without withdrawn"))
                .body("items[1].timeRule.en", containsString("day of its receipt"))
                .body("items[4].targets.REPAIR", equalTo(0.30f));
    }
}
