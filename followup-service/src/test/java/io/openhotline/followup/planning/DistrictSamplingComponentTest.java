package io.openhotline.followup.planning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.RunningFollowUp;
import io.openhotline.followup.policy.PolicyReader;
import io.openhotline.followup.ticket.domain.Contact;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.ticket.domain.TicketDetails;
import io.openhotline.followup.ticket.domain.TicketFact.Answered;
import io.openhotline.followup.ticket.domain.TicketFact.Created;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Tests P8 on the pack property-management: about 30 % of the repairs are asked in each estate.
@QuarkusTest
class DistrictSamplingComponentTest extends RunningFollowUp {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Inject PackPlanner packs;

    /// Handles the repairs of one estate before those of the other: a share of the whole company
    /// would ask fewer customers of the second one.
    @Test
    void each_estate_keeps_the_rate_by_itself() {
        handled(10, "REPAIR", "osmanthus-garden");
        handled(4, "REPAIR", "east-lake");
        handled(3, "REPAIR", null);
        handled(2, "COMPLAINT", "east-lake");

        String month = YearMonth.from(hotline.now.atZone(SHANGHAI)).toString();
        assertThat(planned(month))
                .isEqualTo(
                        Map.of(
                                "repair/" + month + "/district:osmanthus-garden", "3 of 10",
                                "repair/" + month + "/district:east-lake", "2 of 4",
                                "repair/" + month, "1 of 3",
                                "complaint/" + month, "2 of 2"));
    }

    private void handled(int number, String kind, @Nullable String district) {
        PackPlanner.By plans =
                packs.of(
                        PolicyReader.read(
                                PolicyReader.WATER_UTILITY.resolveSibling("property-management")));
        for (int i = 0; i < number; i++) {
            plans.handled(ticket(kind, district, hotline.now), hotline.now);
        }
    }

    private static HandledTicket ticket(String kind, @Nullable String district, Instant at) {
        UUID id = UUID.randomUUID();
        var details =
                new TicketDetails(
                        "2026-" + id,
                        "repair",
                        kind,
                        new Contact("李秀英", "138%08d".formatted(id.hashCode() & 0x1ff_ffff)),
                        "owner",
                        null,
                        district);
        return HandledTicket.unknown(id).after(new Created(details)).after(new Answered(at));
    }

    private static Map<String, String> planned(String month) {
        List<Map<String, Object>> strata =
                given().get("/strata?month=" + month).jsonPath().getList("items");
        return strata.stream()
                .filter(it -> !Integer.valueOf(0).equals(it.get("handled")))
                .collect(
                        Collectors.toMap(
                                it -> (String) it.get("stratum"),
                                it -> it.get("planned") + " of " + it.get("handled")));
    }
}
