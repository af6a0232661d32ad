package io.openhotline.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reads reports of periods without tickets at all addresses.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class ReportComponentTest {

    @ParameterizedTest
    @CsvSource({
        "1970-01, 1970-01-01, 1970-01-31",
        "9999-12, 9999-12-01, 9999-12-31",
        "1970, 1970-01-01, 1970-12-31",
        "9999, 9999-01-01, 9999-12-31",
        "1999-02-28, 1999-02-28, 1999-02-28",
        "1998-W53, 1998-12-28, 1999-01-03",
        "1999-Q1, 1999-01-01, 1999-03-31",
        "1999-H1, 1999-01-01, 1999-06-30",
        "1999-02-01--1999-02-15, 1999-02-01, 1999-02-15"
    })
    void a_period_without_tickets_answers_zeros_and_no_ratios(
            String period, String first, String last) {
        given().get("/reports/" + period)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("period", equalTo(period))
                .body("firstDay", equalTo(first))
                .body("lastDay", equalTo(last))
                .body("timeZone", equalTo("Asia/Shanghai"))
                .body("total.count", is(0))
                .body("total.previous.ratio", nullValue())
                .body("counts.category", hasSize(13))
                .body("counts.category.count", everyItem(is(0)))
                .body("counts.department.code", hasItems("sales-office", "none"))
                .body("counts.state.yearBefore.change", everyItem(is(0)))
                .body("indicators.value", everyItem(nullValue()))
                .body("indicators.met", everyItem(nullValue()))
                .body("indicators.previous.change", everyItem(nullValue()));
    }

    @Test
    void the_address_of_months_keeps_its_names() {
        given().get("/reports/monthly/1999-02")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("month", equalTo("1999-02"))
                .body("firstDay", equalTo("1999-02-01"))
                .body("lastDay", equalTo("1999-02-28"))
                .body("timeZone", equalTo("Asia/Shanghai"))
                .body("$", not(hasKey("period")))
                .body("$", not(hasKey("year")))
                .body("total.keySet()", hasItems("code", "name", "count"))
                .body("total.previousMonth.count", is(0))
                .body("total.sameMonthLastYear.ratio", nullValue())
                .body("total", not(hasKey("previous")))
                .body("total", not(hasKey("lastYear")))
                .body("counts.state.sameMonthLastYear.change", everyItem(is(0)))
                .body("indicators.previousMonth.denominator", everyItem(is(0)))
                .body("indicators[0].sameMonthLastYear.keySet()", hasSize(4));
    }

    @Test
    void the_address_of_years_keeps_its_names() {
        given().get("/reports/yearly/1999")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("year", is(1999))
                .body("firstDay", equalTo("1999-01-01"))
                .body("lastDay", equalTo("1999-12-31"))
                .body("$", not(hasKey("period")))
                .body("$", not(hasKey("month")))
                .body("total.lastYear.count", is(0))
                .body("total", not(hasKey("yearBefore")))
                .body("total", not(hasKey("previousMonth")))
                .body("indicators.lastYear.denominator", everyItem(is(0)));
    }

    @Test
    void indicators_carry_the_targets_of_the_pack() {
        given().get("/reports/1999-02")
                .then()
                .body("indicators[0].code", equalTo("HANDLING_RATE"))
                .body("indicators[0].name.zh", equalTo("处理率"))
                .body("indicators[0].target", equalTo(1.00f))
                .body("indicators.find { it.code == 'SATISFACTION' }.target", equalTo(0.95f))
                .body(
                        "indicators.find { it.code == 'FIRST_CONTACT_RESOLUTION' }.target",
                        nullValue())
                .body("indicators.find { it.kind == 'COMPLAINT' }.name.zh", equalTo("回访率（投诉）"));
    }

    @ParameterizedTest
    @CsvSource({
        "/reports/2026-13, period",
        "/reports/november, period",
        "/reports/2026-W54, period",
        "/reports/2026-02-30, period",
        "/reports/2026-11-15--2026-11-01, period",
        "/reports/1926-01-01--2026-01-01, period",
        "/reports/2026-Q5.xlsx, period",
        "/reports/2026-H0.pdf, period",
        "/reports?period=2026-13, period",
        "/reports/monthly, period",
        "/reports/2026-13.csv, period",
        "/reports/monthly/2026-13, month",
        "/reports/monthly/2026, month",
        "/reports/monthly/2026-13.csv, month",
        "/reports/yearly/26, year",
        "/reports/yearly/2026-11, year",
        "/reports/yearly/1969.csv, year"
    })
    void a_wrong_period_is_refused_with_parameter_and_rule(String path, String rule) {
        given().get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("errors.pointer", contains(rule))
                .body("errors.rule", contains(rule));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/1999",
                "/reports/1999.csv",
                "/reports/monthly/1999-02",
                "/indicators"
            })
    void an_unknown_query_parameter_is_refused(String path) {
        given().get(path + "?department=engineering")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("department"))
                .body("errors.rule", contains("unknown-field"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    period=1999-Q1 | 1999-Q1
                    from=1999-02-01&to=1999-02-15 | 1999-02-01--1999-02-15
                    from=1999-02-01&to=1999-02-01 | 1999-02-01--1999-02-01
                    """)
    void a_query_names_a_period_or_its_first_and_last_day(String query, String period) {
        given().get("/reports?" + query)
                .then()
                .statusCode(200)
                .body("period", equalTo(period))
                .body("total.previous.count", is(0));
    }

    @ParameterizedTest
    @CsvSource({
        "'', period",
        "?from=2026-11-01, to",
        "?to=2026-11-01, period",
        "?from=2026-11-02&to=2026-11-01, to",
        "?from=2026-11-31&to=2026-12-01, to",
        "?from=十一月&to=2026-12-01, to",
        "?from=1926-01-01&to=2026-01-01, to",
        "?period=2026&from=2026-01-01&to=2026-01-02, to"
    })
    void a_query_without_one_period_is_refused(String query, String pointer) {
        given().get("/reports" + query)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.rule", contains("days"));
    }

    @Test
    void a_problem_says_in_chinese_what_a_period_is() {
        given().header("Accept-Language", "zh-CN")
                .get("/reports/2026年11月")
                .then()
                .statusCode(400)
                .body("errors.detail", contains(containsString("须为真实存在的日、周、月、季、半年或年份")));
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
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /reports/1999-02 | 统计期 period | 上期 previous | 上年同期 year_before | 18
                    /reports/monthly/1999-02 | 月份 month | 上月 previous_month | 上年同月 last_year | 17
                    /reports/yearly/1999 | 年份 year | 上年 previous_year | 上年 previous_year | 14
                    """)
    void each_address_names_its_columns(
            String path, String period, String first, String second, int count) {
        String header = given().get(path + ".csv").asString().split("\r\n")[0];

        List<String> columns = List.of(header.substring(1).split(","));
        assertThat(columns).startsWith(period, "栏目 section").contains(first, second);
        assertThat(columns).hasSize(count);
    }

    @Test
    void a_table_has_a_line_for_each_figure_and_a_field_for_each_column() {
        String[] lines = given().get("/reports/monthly/1999-02.csv").asString().split("\r\n");

        assertThat(lines)
                .contains("1999-02,category,leak,报漏,Leak report,0,,,,,,0,0,,0,0,")
                .contains("1999-02,indicator,TIMELINESS,及时率,Timeliness,,0,0,,1.00,,,,,,,");
    }

    @Test
    void accept_chooses_between_json_and_csv() {
        String csv =
                given().accept("text/csv")
                        .get("/reports/1999")
                        .then()
                        .statusCode(200)
                        .contentType(containsString("text/csv"))
                        .extract()
                        .asString();
        given().accept("text/csv;q=0.1, application/json")
                .get("/reports/1999")
                .then()
                .contentType("application/json");
        given().accept("image/png")
                .get("/reports/1999")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");

        assertThat(csv).isEqualTo(given().get("/reports/1999.csv").asString());
    }

    @Test
    void indicators_are_defined_in_words() {
        given().get("/indicators")
                .then()
                .statusCode(200)
                .body("items[1].code", equalTo("TIMELINESS"))
                .body("items[1].numerator.zh", containsString("时限"))
                .body("items[1].denominator.en", containsString("without withdrawn"))
                .body("items[1].timeRule.en", containsString("day of its receipt"))
                .body(
                        "items.find { it.code == 'FOLLOW_UP_COVERAGE' }.targets.REPAIR",
                        equalTo(0.30f));
    }
}
