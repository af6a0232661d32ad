package io.openhotline.intake.customer;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.openhotline.platform.http.Idempotency;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class CustomerComponentTest {
    private final String account = random();
    private final String phone = "139" + random();

    @Test
    void a_customer_is_found_by_any_telephone_in_any_spelling() {
        String id =
                created(
                        customer(
                                account,
                                "\"%s\", \"021-6200%s\"".formatted(phone, phone.substring(7))));

        lookUp("phone", "+86 " + phone).body("customers.id", contains(id));
        lookUp("phone", "6200" + phone.substring(7)).body("customers.id", contains(id));
        lookUp("account", account).body("customers.id", contains(id));
    }

    @Test
    void a_lookup_shows_earlier_tickets_and_masks_the_customer() {
        String id = created(customer(account, "\"" + phone + "\""));
        UUID ticket = filed(aLeakReport().with("/customer/phone", phone));

        lookUp("account", account)
                .body("customers.id", contains(id))
                .body("customers.name", contains("李**"))
                .body(
                        "customers[0].phones",
                        contains(phone.substring(0, 3) + "****" + phone.substring(7)))
                .body("customers[0].addresses.address", contains("和平路"))
                .body("tickets.id", contains(ticket.toString()))
                .body("satisfaction.asked", equalTo(0));
    }

    @Test
    void a_filing_gives_the_directory_a_customer_and_learns_level_and_kind() {
        filed(aLeakReport().with("/customer/phone", phone).with("/customer/account", account));
        String id = lookUp("phone", phone).extract().path("customers[0].id");
        put(id, customer(account, "\"" + phone + "\"")).statusCode(200);

        var ticket =
                ticket(
                        filed(
                                aLeakReport()
                                        .with("/customer/phone", phone)
                                        .without("/customer/kind")));

        assertThat(ticket.getString("customer.level")).isEqualTo("key");
        assertThat(ticket.getString("customer.kind")).isEqualTo("household");
        assertThat(ticket.getString("customer.id")).isEqualTo(id);
    }

    @Test
    void an_app_cannot_give_a_telephone_to_the_account_of_another_customer() {
        created(customer(account, "\"" + phone + "\""));
        String other = "137" + random();

        as("customer:app")
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(
                        aLeakReport()
                                .with("/channel", "app")
                                .with("/customer/phone", other)
                                .with("/customer/account", account)
                                .toString())
                .post("/tickets")
                .then()
                .statusCode(201);

        lookUp("phone", other).body("customers", hasSize(0));
    }

    @Test
    void two_records_of_one_person_merge_and_part_again_as_they_were() {
        String first = created(customer(account, "\"" + phone + "\""));
        String otherPhone = "137" + random();
        String second = created(customer(random(), "\"" + otherPhone + "\""));
        String before = as("supervisor:1").get("/customers/" + second).asString();

        merge(second, first).statusCode(200).body("id", equalTo(first));
        lookUp("phone", otherPhone).body("customers.id", contains(first));
        as("supervisor:1").get("/customers/" + first).then().body("merged", contains(second));

        unmerge(second).statusCode(200);
        lookUp("phone", otherPhone).body("customers.id", contains(second));
        assertThat(as("supervisor:1").get("/customers/" + second).asString()).isEqualTo(before);
    }

    @Test
    void wrong_merges_are_refused() {
        String first = created(customer(account, "\"" + phone + "\""));
        String second = created(customer(random(), ""));

        merge(first, first).statusCode(409).body("type", equalTo("/problems/same-customer"));
        merge(first, UUID.randomUUID().toString()).statusCode(404);
        unmerge(first).statusCode(409).body("type", equalTo("/problems/customer-not-merged"));
        merge(first, second).statusCode(200);
        merge(second, first).statusCode(409).body("type", equalTo("/problems/merged-target"));
        merge(first, second)
                .statusCode(409)
                .body("type", equalTo("/problems/customer-already-merged"));
        put(first, customer(account, ""))
                .statusCode(409)
                .body("type", equalTo("/problems/customer-already-merged"));
    }

    @Test
    void of_two_people_who_merge_two_records_into_each_other_one_is_refused() {
        String first = created(customer(account, "\"" + phone + "\""));
        String second = created(customer(random(), ""));

        var merges =
                Stream.of(
                                CompletableFuture.supplyAsync(() -> merge(first, second)),
                                CompletableFuture.supplyAsync(() -> merge(second, first)))
                        .toList()
                        .stream()
                        .map(it -> it.join().extract().statusCode())
                        .sorted();

        assertThat(merges).containsExactly(200, 409);
    }

    @Test
    void an_account_belongs_to_one_customer() {
        created(customer(account, "\"" + phone + "\""));

        post("/customers", customer(account, ""))
                .statusCode(409)
                .body("type", equalTo("/problems/account-taken"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\": \"alien\"}           | /kind        | unknown-customer-kind",
                "{\"level\": \"特级\"}            | /level       | unknown-customer-level",
                "{\"accounts\": [\"12\"]}        | /accounts/0  | pattern",
                "{\"phones\": [\"hello\"]}       | /phones/0    | phone",
                "{\"language\": \"fr\"}          | /language    | one-of",
                "{\"replyForm\": \"pigeon\"}     | /replyForm   | unknown-channel",
                "{\"email\": \"信箱\"}            | /email       | e-mail",
                "{\"name\": \" \"}               | /name        | text",
                "{\"x\": 1}                      | /x           | unknown-field",
                "{\"addresses\": [{\"address\": \"和平路\", \"latitude\": 30.2}]} | /addresses/0/latitude | both-or-neither"
            })
    void a_wrong_record_is_refused_by_field_and_rule(String body, String pointer, String rule) {
        post("/customers", body)
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.rule", hasItem(rule));
    }

    @Test
    void a_ticket_takes_the_email_of_the_directory_unless_the_filing_has_one() {
        String id =
                created(
                        """
                        {"name": "李秀英", "phones": ["%s"], "email": "li.xiuying@example.org"}
                        """
                                .formatted(phone));
        as("agent:1001")
                .get("/customers/" + id)
                .then()
                .statusCode(200)
                .body("email", equalTo("**@example.org"));

        UUID known = filed(aLeakReport().with("/customer/phone", phone));
        UUID other =
                filed(
                        aLeakReport()
                                .with("/customer/phone", phone)
                                .with("/customer/email", "other@example.com"));

        assertThat(email(known)).isEqualTo("li.xiuying@example.org");
        assertThat(email(other)).isEqualTo("other@example.com");
    }

    private static String email(UUID ticket) {
        return as("agent:1001")
                .body("{\"fields\": [\"email\"], \"reason\": \"CALL_BACK\"}")
                .post("/tickets/" + ticket + "/reveal")
                .then()
                .statusCode(200)
                .extract()
                .path("email");
    }

    @Test
    void a_lookup_needs_one_of_both() {
        as("agent:1001")
                .body("{}")
                .post("/customers/lookup")
                .then()
                .statusCode(400)
                .body("errors.rule", contains("phone-or-account"));
        as("agent:1001")
                .body("{\"phone\": \"喂\"}")
                .post("/customers/lookup")
                .then()
                .statusCode(400)
                .body("errors.rule", contains("phone"));
    }

    @Test
    void an_agent_reveals_a_masked_customer_with_a_reason_that_is_logged() {
        String id = created(customer(account, "\"" + phone + "\""));
        String agent = "agent:" + random();

        as(agent).get("/customers/" + id).then().statusCode(200).body("name", equalTo("李**"));
        as(agent)
                .body("{\"reason\": \"CALL_BACK\"}")
                .post("/customers/" + id + "/reveal")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("name", equalTo("李秀英"))
                .body("phones", contains("+86" + phone));
        as("auditor:4001")
                .get("/access-log?actor=" + agent)
                .then()
                .body("items.operation", contains("revealCustomer"))
                .body("items.note", contains("customer " + id));
    }

    private static String customer(String account, String phones) {
        return """
        {"name": "李秀英", "kind": "household", "level": "key", "accounts": ["%s"],
         "phones": [%s], "addresses": [{"address": "和平路128号2单元301"}],
         "language": "zh", "replyForm": "phone", "doNotCall": true}
        """
                .formatted(account, phones);
    }

    private static String created(String body) {
        return post("/customers", body).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse post(String path, String body) {
        return as("agent:1001")
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(body)
                .post(path)
                .then();
    }

    private static ValidatableResponse put(String id, String body) {
        return as("agent:1001").body(body).put("/customers/" + id).then();
    }

    private static ValidatableResponse merge(String from, String into) {
        return post("/customers/" + from + "/merge", "{\"into\": \"" + into + "\"}");
    }

    private static ValidatableResponse unmerge(String id) {
        return as("agent:1001").post("/customers/" + id + "/unmerge").then();
    }

    private static ValidatableResponse lookUp(String by, String value) {
        return as("agent:1001")
                .body("{\"%s\": \"%s\"}".formatted(by, value))
                .post("/customers/lookup")
                .then()
                .statusCode(200);
    }

    private static String random() {
        return String.valueOf(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
    }
}
