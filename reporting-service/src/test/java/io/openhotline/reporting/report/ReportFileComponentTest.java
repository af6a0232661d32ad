package io.openhotline.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/// Reads reports as workbooks and as printed documents, by the libraries of others.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class ReportFileComponentTest {
    @Test
    void a_workbook_has_a_sheet_for_each_table_and_real_numbers() throws IOException {
        try (var workbook =
                new ReadableWorkbook(file("/reports/1999-Q1.xlsx", "report-1999-Q1.xlsx"))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("数量 Counts", "指标 Indicators", "来电 Calls");
            List<Row> indicators = workbook.getSheet(1).orElseThrow().read();
            assertThat(indicators.getFirst().getCellText(0)).isEqualTo("统计期 period");
            Row timeliness = row(indicators, "TIMELINESS");
            assertThat(timeliness.getCell(0).getText()).isEqualTo("1999-Q1");
            assertThat(timeliness.getCell(6).getType()).isEqualTo(CellType.NUMBER);
            assertThat(timeliness.getCellAsNumber(9))
                    .hasValueSatisfying(target -> assertThat(target).isEqualByComparingTo("1"));
        }
    }

    @Test
    void a_printed_report_has_its_text_in_both_languages() throws IOException {
        try (var pdf =
                Loader.loadPDF(file("/reports/1999-02.pdf", "report-1999-02.pdf").readAllBytes())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("热线报表 Report 1999-02", "及时率 Timeliness", "报漏 Leak report");
        }
    }

    @Test
    void accept_chooses_the_same_forms() {
        given().accept("application/pdf")
                .get("/reports?from=1999-02-01&to=1999-02-03")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        given().accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get("/reports/1999")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    private static Row row(List<Row> rows, String code) {
        return rows.stream()
                .filter(row -> row.getCellText(2).equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ByteArrayInputStream file(String path, String name) {
        return new ByteArrayInputStream(
                given().get(path)
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                        .extract()
                        .asByteArray());
    }
}
