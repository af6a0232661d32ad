package io.openhotline.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class YearlyReportComponentTest {

    @ParameterizedTest
    @ValueSource(ints = {1970, 1999, 9999})
    void a_year_without_tickets_answers_zeros_and_no_ratios(int year) {
        given().get("/reports/yearly/" + year)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("year", is(year))
                .body("firstDay", equalTo(year + "-01-01"))
                .body("lastDay", equalTo(year + "-12-31"))
                .body("timeZone", equalTo("Asia/Shanghai"))
                .body("total.count", is(0))
                .body("total.lastYear.ratio", nullValue())
                .body("counts.category", hasSize(13))
                .body("counts.category.count", everyItem(is(0)))
                .body("counts.department.code", hasItems("sales-office", "none"))
                .body("indicators", hasSize(10))
                .body("indicators[0].target", equalTo(1.00f))
                .body("indicators.value", everyItem(nullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"26", "2026-11", "last", "0000", "1969"})
    void what_is_no_year_is_refused(String year) {
        for (String path : new String[] {year, year + ".csv"}) {
            given().get("/reports/yearly/" + path)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors.pointer", contains("year"))
                    .body("errors.rule", contains("year"));
        }
    }

    @Test
    void as_csv_it_has_a_line_for_each_figure() {
        String accepted = given().accept("text/csv").get("/reports/yearly/1999").asString();
        String file = given().get("/reports/yearly/1999.csv").asString();

        assertThat(file).isEqualTo(accepted).startsWith("\uFEFF年份 year,");
        assertThat(file).contains("\r\n1999,total,all,全部工单,All tickets,0,");
    }
}
