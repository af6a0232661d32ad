package io.openhotline.intake.customer;

import static io.openhotline.intake.testing.Client.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class CustomerImportComponentTest {
    private static final String HEADER = "account,name,kind,level,phones,doNotCall\n";

    private final String account = account();

    @Test
    void a_dry_run_says_what_an_import_would_do_and_stores_nothing() {
        String file = HEADER + account + ",王芳,household,key,138 0000 0123；021-62001234,true\n";

        importing(file, "?dryRun=true").body("created", equalTo(1)).body("dryRun", equalTo(true));

        lookUp(account).body("customers", hasSize(0));
    }

    @Test
    void the_same_import_again_changes_nothing() {
        String file = "\uFEFF" + HEADER + account + ",王芳,household,key,13800000123,true\n";

        importing(file, "").body("created", equalTo(1));
        importing(file, "").body("unchanged", equalTo(1)).body("created", equalTo(0));

        lookUp(account).body("customers.level", contains("key"));
    }

    @Test
    void an_empty_cell_keeps_what_is_known_and_a_value_replaces_it() {
        importing(HEADER + account + ",王芳,household,key,13800000123,\n", "");

        importing(HEADER + account + ",,,ordinary,,\n", "").body("changed", equalTo(1));

        lookUp(account)
                .body("customers.level", contains("ordinary"))
                .body("customers.name", contains("王**"));
    }

    @Test
    void wrong_rows_are_left_out_and_named_by_line_column_and_rule() {
        String file =
                HEADER
                        + account
                        + ",\"王\n芳\",household,key,,\n"
                        + account()
                        + ",王芳,household,gold,,\n"
                        + ",王芳,,,,\n"
                        + account()
                        + ",王芳,,,喂,maybe\n"
                        + "1,2\n"
                        + account
                        + ",王芳,,,,\n"
                        + account()
                        + ",王芳,,,,\n";

        importing(file, "")
                .body("rows", equalTo(7))
                .body("wrong", equalTo(5))
                .body("created", equalTo(2))
                .body("errors.line", contains(2, 4, 5, 6, 6, 7))
                .body(
                        "errors.field",
                        contains("name", "level", "account", "phones", "doNotCall", "row"))
                .body(
                        "errors.rule",
                        contains(
                                "printable",
                                "unknown-customer-level",
                                "required",
                                "phone",
                                "boolean",
                                "columns"));
    }

    @Test
    void an_account_that_is_in_the_file_twice_is_taken_once() {
        String row = account + ",王芳,,,,\n";

        importing(HEADER + row + row, "")
                .body("created", equalTo(1))
                .body("errors.line", contains(3))
                .body("errors.rule", contains("twice"));
    }

    @Test
    void a_file_of_several_batches_is_taken_whole() {
        int first = ThreadLocalRandom.current().nextInt(100_000_000, 900_000_000);
        String rows =
                IntStream.range(first, first + 450)
                        .mapToObj(number -> number + ",客户,household,,,\n")
                        .collect(Collectors.joining());

        importing(HEADER + rows, "").body("created", equalTo(450)).body("wrong", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''               | /account | required",
                "name             | /account | required",
                "account,colour   | /colour  | unknown-field",
                "account,account  | /row     | header",
                "account,         | /row     | header",
            })
    void a_file_with_a_wrong_header_is_refused(String header, String pointer, String rule) {
        String file = header.isEmpty() ? "" : header + "\n1,2\n";
        send(file.getBytes(StandardCharsets.UTF_8), "")
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.rule", contains(rule));
    }

    @Test
    void rows_before_an_unreadable_line_are_taken() {
        String open = HEADER + account + ",王芳,,,,\n" + account() + ",\"open\n";

        importing(open, "").body("created", equalTo(1)).body("errors.rule", contains("csv"));
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused() {
        byte[] gbk = (HEADER + account + ",王芳,,,,\n").getBytes(Charset.forName("GBK"));

        send(gbk, "").statusCode(400).body("errors.rule", contains("utf-8"));
    }

    @Test
    void a_dry_run_that_is_neither_true_nor_false_is_refused() {
        send(HEADER.getBytes(StandardCharsets.UTF_8), "?dryRun=perhaps").statusCode(400);
    }

    private static ValidatableResponse importing(String file, String query) {
        return send(file.getBytes(StandardCharsets.UTF_8), query).statusCode(200);
    }

    private static ValidatableResponse send(byte[] file, String query) {
        return as("supervisor:1")
                .contentType("text/csv")
                .body(file)
                .post("/customers/import" + query)
                .then();
    }

    private static ValidatableResponse lookUp(String account) {
        return as("agent:1001")
                .body("{\"account\": \"%s\"}".formatted(account))
                .post("/customers/lookup")
                .then()
                .statusCode(200);
    }

    private static String account() {
        return String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999));
    }
}
