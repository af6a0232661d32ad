package io.openhotline.followup.asking;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.policy.PolicyReader;
import io.openhotline.followup.ticket.domain.Contact;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.ticket.domain.TicketDetails;
import io.openhotline.followup.ticket.domain.TicketFact.Answered;
import io.openhotline.followup.ticket.domain.TicketFact.Completed;
import io.openhotline.followup.ticket.domain.TicketFact.Created;
import io.openhotline.followup.ticket.domain.TicketFact.Issued;
import io.openhotline.followup.ticket.domain.TicketFact.WrittenBack;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.followup.way.domain.WayOrder.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Tests the ways and due times of the packs.
class WayServiceTest {
    static final UUID ID = new UUID(0, 123);
    static final UUID ORDER = new UUID(0, 202);
    static final Contact CALLABLE = new Contact("李秀英", "13800000123");
    static final Contact REACHABLE =
            new Contact("李秀英", "13800000123", null, List.of(), "li@example.org", "zh", false);

    /// 10 o'clock on Monday in Shanghai.
    static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");

    /// Tests S3.
    @Test
    void card_holders_and_merchants_are_asked_in_ways_of_their_own() {
        WayService ways = of("city-card");

        assertThat(order(ways, CALLABLE, "card-holder")).containsExactly(Way.SMS, Way.PHONE);
        assertThat(order(ways, CALLABLE, "merchant")).containsExactly(Way.PHONE, Way.DOOR);
        assertThat(order(ways, CALLABLE, null)).containsExactly(Way.PHONE);
    }

    /// Tests S3.
    @Test
    void merchants_have_a_rate_of_their_own() {
        FollowUpPolicy policy = policy("city-card");

        assertThat(policy.stratumGroup("CONSULT", "merchant")).isEqualTo("merchants");
        assertThat(policy.rate("CONSULT", "merchants")).isEqualByComparingTo("0.3");
        assertThat(policy.stratumGroup("COMPLAINT", "merchant")).isNull();
        assertThat(policy.stratumGroup("CONSULT", "card-holder")).isNull();
        assertThat(policy.rate("CONSULT", null)).isEqualByComparingTo("0.1");
        assertThat(policy.rate("CONSULT", "of-an-old-pack")).isEqualByComparingTo("0.1");
    }

    @Test
    void only_ways_that_reach_the_customer_count() {
        WayService ways = of("call-centre-400");

        assertThat(order(ways, CALLABLE, null)).containsExactly(Way.PHONE, Way.SMS);
        assertThat(order(ways, REACHABLE, null)).containsExactly(Way.PHONE, Way.SMS, Way.EMAIL);
        assertThat(order(ways, new Contact("李秀英", " "), null)).isEmpty();
        assertThat(order(ways, Contact.NONE, null)).isEmpty();
        assertThat(ways.rules(HandledTicket.unknown(ID)).order().first()).isEmpty();
    }

    @Test
    void a_customer_who_wants_no_calls_is_asked_in_no_way() {
        var quiet =
                new Contact("李秀英", "13800000123", null, List.of(), "li@example.org", null, true);

        assertThat(order(of("property-management"), quiet, null)).isEmpty();
    }

    /// Tests C5: the survey follows within 24 hours of the write-back, which follows within 24
    /// hours of the handling.
    @Test
    void the_due_time_counts_from_the_write_back() {
        WayService ways = of("call-centre-400");
        HandledTicket handled =
                created(CALLABLE, null)
                        .after(new Completed(ORDER, 1, MONDAY))
                        .after(new Issued(ORDER));
        Instant written = MONDAY.plus(Duration.ofHours(3));

        assertThat(ways.dueAt(handled)).isEqualTo(MONDAY.plus(Duration.ofHours(48)));
        assertThat(ways.dueAt(handled.after(new WrittenBack(ORDER, written))))
                .isEqualTo(written.plus(Duration.ofHours(24)));
        assertThat(ways.dueAt(created(CALLABLE, null).after(new Answered(MONDAY))))
                .isEqualTo(MONDAY.plus(Duration.ofHours(24)));
    }

    private static List<Way> order(WayService ways, Contact contact, @Nullable String kind) {
        return ways.rules(created(contact, kind)).order().turns().stream().map(Turn::way).toList();
    }

    private static HandledTicket created(Contact contact, @Nullable String kind) {
        return HandledTicket.unknown(ID)
                .after(
                        new Created(
                                new TicketDetails(
                                        "2026-0000123-6",
                                        "quality",
                                        "COMPLAINT",
                                        contact,
                                        kind,
                                        null,
                                        null)));
    }

    private static WayService of(String pack) {
        return PackWays.by(policy(pack));
    }

    private static FollowUpPolicy policy(String pack) {
        return PolicyReader.read(PolicyReader.WATER_UTILITY.resolveSibling(pack));
    }
}
