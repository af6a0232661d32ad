package io.openhotline.followup.opinion;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.followup.Calls;
import io.openhotline.followup.HotlineEvents;
import io.openhotline.followup.RunningFollowUp;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Tests that agents see the opinions about their own tickets only.
@QuarkusTest
class OpinionComponentTest extends RunningFollowUp {

    @Test
    void each_handler_of_a_ticket_sees_what_its_customer_said_without_the_contact() {
        UUID ticket = hotline.reported(CategoryKind.COMPLAINT, HotlineEvents.CALLER);
        hotline.answeredBy("agent:1101", ticket, hotline.now);
        UUID followUp = hotline.planned(ticket, 1).followUpId();
        Calls.attempt(followUp, "REACHED").statusCode(201);
        Calls.answers(
                        followUp,
                        "{\"satisfaction\": \"DISSATISFIED\", \"remark\": \"请打 13800000123 给我\"}")
                .statusCode(200);

        for (String handler : new String[] {"agent:1001", "senior:1101"}) {
            Calls.as(handler)
                    .get("/my-opinions")
                    .then()
                    .statusCode(200)
                    .body("items.followUpId", contains(followUp.toString()))
                    .body("items[0].satisfaction", equalTo("DISSATISFIED"))
                    .body("items[0].satisfied", equalTo(false))
                    .body("items[0].remark", equalTo("请打 138****0123 给我"));
        }
        Calls.as("agent:1002").get("/my-opinions").then().body("items", hasSize(0));
        Calls.as("agent:1001").get("/my-opinions?satisfied=true").then().body("items", hasSize(0));
    }

    @Test
    void opinions_are_paged_and_wrong_filters_refused() {
        String first = answered();
        String second = answered();
        String third = answered();

        String next =
                Calls.as("agent:1001")
                        .get("/my-opinions?limit=2")
                        .then()
                        .body("items.followUpId", contains(third, second))
                        .extract()
                        .path("next");
        Calls.as("agent:1001")
                .get("/my-opinions?limit=2&after=" + next)
                .then()
                .body("items.followUpId", contains(first));
        for (String query : new String[] {"satisfied=是", "after=x", "agent=1002"}) {
            Calls.as("agent:1001").get("/my-opinions?" + query).then().statusCode(400);
        }
    }

    private String answered() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        UUID followUp = hotline.planned(ticket, 1).followUpId();
        Calls.survey(followUp, "SATISFIED").statusCode(200);
        return followUp.toString();
    }
}
