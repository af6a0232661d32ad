package io.openhotline.followup.planning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.followup.Calls;
import io.openhotline.followup.HotlineEvents;
import io.openhotline.followup.RunningFollowUp;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Tests C34: the desk corrects the category of a ticket.
@QuarkusTest
class CorrectedCategoryComponentTest extends RunningFollowUp {

    @Test
    void a_ticket_is_sampled_as_the_kind_to_which_it_was_corrected() {
        hotline.handled(CategoryKind.CONSULT, hotline.now);
        UUID ticket = hotline.reported(CategoryKind.CONSULT, HotlineEvents.CALLER);
        hotline.reclassified(ticket, CategoryKind.COMPLAINT);
        hotline.answered(ticket, hotline.now);

        Planned planned = hotline.planned(ticket, 1);

        assertThat(planned.stratum()).startsWith("complaint/");
        Calls.followUp(planned.followUpId())
                .body("ticket.category", equalTo("noise"))
                .body("ticket.kind", equalTo("COMPLAINT"))
                .body("contact.phone", equalTo("13800000123"));
    }

    @Test
    void a_ticket_that_is_corrected_after_its_handling_stays_in_its_stratum() {
        UUID ticket = hotline.handled(CategoryKind.REPAIR, hotline.now);
        UUID followUp = hotline.planned(ticket, 1).followUpId();
        hotline.reclassified(ticket, CategoryKind.COMPLAINT);
        await().untilAsserted(
                        () -> Calls.followUp(followUp).body("ticket.kind", equalTo("COMPLAINT")));

        Calls.attempt(followUp, "DECLINED").statusCode(201);

        counts("REPAIR", 1, 0);
        counts("COMPLAINT", 0, 0);
    }

    private static void counts(String kind, int handled, int planned) {
        given().get("/strata")
                .then()
                .body("items.find { it.kind == '" + kind + "' }.handled", equalTo(handled))
                .body("items.find { it.kind == '" + kind + "' }.planned", equalTo(planned));
    }
}
