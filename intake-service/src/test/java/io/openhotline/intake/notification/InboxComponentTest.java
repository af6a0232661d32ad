package io.openhotline.intake.notification;

import static io.openhotline.intake.testing.Client.aCustomer;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.filedBy;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.openhotline.intake.testing.Filing.aPriceConsult;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Messages to staff and to the customers of an app lie in their inbox.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class InboxComponentTest {
    @Test
    void a_customer_of_an_app_finds_the_receipt_in_the_inbox_of_the_app() {
        String person = "c-" + UUID.randomUUID();
        UUID id = filedBy(aCustomer("app-1", person), aPriceConsult());

        aCustomer("app-1", person)
                .get("/inbox")
                .then()
                .statusCode(200)
                .body("items.ticket", contains(id.toString()));
    }

    @Test
    void who_reads_a_message_to_a_role_reads_it_for_all_who_have_it() {
        UUID id = filed(aLeakReport());
        String item = inboxOf("manager:9001", id);
        int before = unread("manager:9001");

        as("manager:9001").post("/inbox/" + item + "/read").then().statusCode(204);
        as("manager:9002").post("/inbox/" + item + "/read").then().statusCode(204);

        assertThat(unread("manager:9002")).isEqualTo(before - 1);
        as("manager:9002")
                .get("/inbox?limit=200")
                .then()
                .body("items.find { it.id == '" + item + "' }.readBy", equalTo("9001"));
    }

    @Test
    void nobody_marks_what_lies_in_the_inbox_of_others() {
        String item = inboxOf("manager:9001", filed(aLeakReport()));

        as("surveyor:3001").post("/inbox/" + item + "/read").then().statusCode(404);
        as("manager:9001").post("/inbox/没有/read").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"limit=0", "unread=yes", "after=x", "receiver=role:manager"})
    void a_wrong_filter_of_the_inbox_is_refused(String query) {
        as("manager:9001").get("/inbox?" + query).then().statusCode(400);
    }

    private static String inboxOf(String caller, UUID ticket) {
        return as(caller)
                .get("/inbox?unread=true")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.ticket == '" + ticket + "' }.id");
    }

    private static int unread(String caller) {
        return as(caller).get("/inbox/unread").then().statusCode(200).extract().path("unread");
    }
}
