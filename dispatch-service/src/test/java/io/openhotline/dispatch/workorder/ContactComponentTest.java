package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.openhotline.platform.database.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests who sees the customer of a work order, and that a reading in clear is logged.
@QuarkusTest
class ContactComponentTest extends RunningDispatch {
    static final String CREW = "department:engineering";

    private final Database database;

    ContactComponentTest(Database database) {
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent:1001", "operator:4001", "auditor:4201"})
    void some_see_it_masked_and_no_reading_is_logged(String caller) {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        get(caller, order)
                .header("Cache-Control", "no-store")
                .body("task.customer.phone", equalTo("138****0123"))
                .body("task.customer.name", equalTo("李**"))
                .body("task.place.address", equalTo("和平路"));
        log(leak).body("items.actor", not(hasItem(caller)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"senior:1101", "supervisor:1201", "manager:1301"})
    void some_see_it_in_clear_and_each_reading_is_logged(String caller) {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        String actor = caller.replaceFirst("[a-z]+", "agent");

        get(caller, order).body("task.customer.phone", equalTo("13800000123"));
        get(caller, order).body("task.place.address", equalTo("和平路128号院东门外"));

        log(leak, actor)
                .body("items.operation", contains("getWorkOrder", "getWorkOrder"))
                .body("items[0].fields", contains("phone", "name", "address", "text"))
                .body("items.reason", contains(nullValue(), nullValue()));
    }

    @Test
    void a_department_sees_less_and_less_after_the_end() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        get(CREW, order).body("task.customer.phone", equalTo("13800000123"));
        log(leak, CREW).body("items.person", contains("engineering-system"));
        post(CREW, order, "return", Map.of("reason", "客户13900000456另有安排"))
                .statusCode(200)
                .body("reason", equalTo("客户139****0456另有安排"));
        get(CREW, order)
                .body("task.customer.phone", equalTo("138****0123"))
                .body("reason", equalTo("客户139****0456另有安排"));
        ended(order, Duration.ofDays(31));

        get(CREW, order).body("task", nullValue()).body("status", equalTo("RETURNED"));
        reveal(CREW, order)
                .statusCode(403)
                .body("type", equalTo("/problems/contact-no-longer-shown"));
        log(leak, CREW).body("items", hasSize(1));
        get("supervisor:1201", order).body("task.customer.phone", equalTo("13800000123"));
    }

    @Test
    void a_department_reveals_what_is_masked_after_the_end() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        post(CREW, order, "return", Map.of("reason", "非本部门")).statusCode(200);
        ended(order, Duration.ofDays(29));

        reveal(CREW, order).statusCode(200).body("phone", equalTo("13800000123"));
    }

    @Test
    void lists_have_no_task_and_masked_texts() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        post(CREW, order, "progress", Map.of("note", "已联系13900000456")).statusCode(200);

        as(CREW).queryParam("ticket", leak.id())
                .get("/workorders")
                .then()
                .body("items[0].task", nullValue())
                .body("items[0].note", equalTo("已联系139****0456"));
        get(CREW, order).body("note", equalTo("已联系13900000456"));
    }

    private void ended(UUID order, Duration ago) {
        assertThat(
                        database.update(
                                "update work_order set ended_at = ? where id = ?",
                                Instant.now().minus(ago),
                                order))
                .isEqualTo(1);
    }

    private static ValidatableResponse get(String caller, UUID order) {
        return as(caller).get("/workorders/{id}", order).then().statusCode(200);
    }

    private static ValidatableResponse reveal(String caller, UUID order) {
        return as(caller)
                .body("{\"fields\": [\"phone\"], \"reason\": \"CALL_BACK\"}")
                .post("/workorders/{id}/reveal", order)
                .then();
    }

    private static ValidatableResponse log(LeakReport leak) {
        return as("auditor:4201").get("/access-log?ticket=" + leak.id()).then().statusCode(200);
    }

    private static ValidatableResponse log(LeakReport leak, String actor) {
        return as("auditor:4201")
                .get("/access-log?ticket=" + leak.id() + "&actor=" + actor)
                .then()
                .statusCode(200);
    }
}
