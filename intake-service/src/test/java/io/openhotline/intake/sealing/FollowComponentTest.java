package io.openhotline.intake.sealing;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.file;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.openhotline.contracts.TicketNumber;
import io.openhotline.intake.testing.Filing;
import io.openhotline.intake.testing.PublishedTickets;
import io.openhotline.intake.testing.Stored;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Tests customers without an account, who follow a ticket by its number and a proof.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class FollowComponentTest {
    /// The wrong guesses that are admitted at once.
    private static final int GUESSES = 10;

    private static final AtomicInteger NEXT = new AtomicInteger(10);

    @Inject PublishedTickets published;
    @Inject Stored stored;

    private final String phone = "+86137000002" + NEXT.getAndIncrement();

    @Test
    void a_customer_without_account_follows_a_ticket_by_its_number_and_telephone() {
        UUID id = filed(aBillingComplaint());
        String number = ticket(id).getString("number");

        followed("", Map.of("number", number, "phone", phone.substring(3)))
                .statusCode(200)
                .body("number", equalTo(number))
                .body("$", not(hasKey("description")));
        followed("", Map.of("number", number, "phone", "13799999999")).statusCode(404);
        followed("", Map.of("number", number, "phone", "不是电话")).statusCode(404);
        followed("", Map.of("number", number)).statusCode(400);
        followed("", Map.of("number", number, "phone", phone, "code", "7KQX2MPA9HTW"))
                .statusCode(400);
    }

    @Test
    void a_customer_without_account_supplements_and_withdraws_a_followed_ticket() {
        UUID id = filed(aBillingComplaint());
        String number = ticket(id).getString("number");
        String foreign = "13799999999";

        followed("/supplements", Map.of("number", number, "phone", foreign, "text", "不是我的"))
                .statusCode(404);
        followed("/supplements", Map.of("number", number, "phone", phone, "text", "附上账单"))
                .statusCode(204);
        followed("/withdrawal", Map.of("number", number, "phone", foreign, "reason", "不是我的"))
                .statusCode(404);
        followed("/withdrawal", Map.of("number", number, "phone", phone, "reason", "已查清"))
                .statusCode(204);

        assertThat(published.types(id))
                .containsExactly(
                        "ticket.created.v1", "ticket.supplemented.v1", "ticket.withdrawn.v1");
        followed("/withdrawal", Map.of("number", number, "phone", phone, "reason", "再撤一次"))
                .statusCode(409);
    }

    @Test
    void an_anonymous_ticket_is_followed_by_its_number_and_code() {
        var receipt = file(anAnonymousLeak()).statusCode(201).extract().jsonPath();
        String number = receipt.getString("number");
        String code = receipt.getString("followCode");

        follow(number, code.toLowerCase(Locale.ROOT).replaceFirst("(....)", "$1-"))
                .statusCode(200)
                .body("number", equalTo(number))
                .body("timeline[0].summary.zh", containsString("受理"));
        follow(number, "AAAAAAAAAAAA").statusCode(404);
        follow("2026-0000000-0", code).statusCode(404);
        assertThat(stored.query("select count(*) from ticket where follow_code = '" + code + "'"))
                .containsExactly("0");
    }

    /// Tests that nobody finds the telephone number of a ticket by trying all of them.
    @Test
    void wrong_telephone_numbers_of_a_ticket_are_limited_also_for_a_right_one() {
        String number = ticket(filed(aBillingComplaint())).getString("number");
        IntStream.range(0, GUESSES)
                .forEach(i ->
                        followed("", Map.of("number", number, "phone", "1390000000" + i))
                                .statusCode(404));

        followed("", Map.of("number", number, "phone", phone))
                .statusCode(429)
                .header("Retry-After", matchesPattern("[0-9]+"))
                .body("type", equalTo("/problems/too-many-requests"));
        followed("/withdrawal", Map.of("number", number, "phone", phone, "reason", "撤"))
                .statusCode(429);
    }

    /// Tests that nobody finds the tickets of a telephone number by trying all their numbers.
    @Test
    void wrong_numbers_of_tickets_are_limited_for_a_telephone_number() {
        String number = ticket(filed(aBillingComplaint())).getString("number");
        IntStream.range(0, GUESSES)
                .mapToObj(i -> new TicketNumber(2014, 9_000_000 + i).toString())
                .forEach(guess ->
                        followed("", Map.of("number", guess, "phone", phone)).statusCode(404));

        followed("", Map.of("number", number, "phone", phone)).statusCode(429);
        String another = ticket(filed(aLeakReport())).getString("number");
        followed("", Map.of("number", another, "phone", "13800000123")).statusCode(200);
    }

    @Test
    void a_right_pair_is_no_guess() {
        String number = ticket(filed(aBillingComplaint())).getString("number");

        IntStream.range(0, 2 * GUESSES)
                .forEach(i ->
                        followed("", Map.of("number", number, "phone", phone)).statusCode(200));
    }

    private Filing aBillingComplaint() {
        return aLeakReport()
                .with("/category", "complaint-billing")
                .with("/description", "水费多收了一个月。")
                .with("/severity", "ORDINARY")
                .with("/customer/phone", phone)
                .without("/fields");
    }

    private static Filing anAnonymousLeak() {
        return aLeakReport().without("/customer").with("/anonymous", true);
    }

    private static ValidatableResponse followed(String path, Map<String, String> body) {
        return as("customer:customer-web")
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(body)
                .post("/tickets/follow" + path)
                .then();
    }

    private static ValidatableResponse follow(String number, String code) {
        return as("customer:app-1")
                .body(Map.of("number", number, "code", code))
                .post("/tickets/follow")
                .then();
    }
}
