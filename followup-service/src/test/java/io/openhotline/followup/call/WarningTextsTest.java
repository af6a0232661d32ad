package io.openhotline.followup.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.call.domain.FollowUpEvent.ReworkWasRequested;
import io.openhotline.followup.call.domain.Plan;
import io.openhotline.followup.call.domain.PlanReason;
import io.openhotline.followup.call.domain.Satisfaction;
import io.openhotline.followup.call.domain.Survey;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.policy.PolicyReader;
import io.openhotline.followup.ticket.domain.Contact;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.ticket.domain.TicketDetails;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WarningTextsTest {
    static final Instant NOW = Instant.parse("2026-11-17T02:29:59Z");
    static final UUID TICKET = new UUID(0, 123);
    static final FollowUpPolicy POLICY = PolicyReader.read(PolicyReader.WATER_UTILITY);

    @Test
    void the_warning_says_in_both_languages_what_was_wrong() {
        assertThat(warning("路面还在渗水"))
                .isEqualTo(
                        """
                        工单 2026-0000123-6 回访结果为“不满意”，现第 2 次派单，请查明原因、重新处理并答复用户，\
                        本次记入考核。用户所述原因：-。用户意见：路面还在渗水
                        Follow-up of ticket 2026-0000123-6: dissatisfied. This is dispatch 2: find the \
                        cause, remedy it and answer the customer; it is kept for your appraisal. \
                        Cause in the customer's view: -. The customer said: 路面还在渗水\
                        """);
    }

    @Test
    void a_missing_remark_becomes_a_dash() {
        assertThat(warning(null)).contains("用户意见：-\n").endsWith("The customer said: -");
    }

    @Test
    void the_remark_is_quoted_unchanged() {
        assertThat(warning("{number} $1 \\")).endsWith("The customer said: {number} $1 \\");
    }

    @Test
    void the_customer_is_not_named() {
        assertThat(warning("还在渗水")).doesNotContain("李秀英").doesNotContain("13800000123");
    }

    static String warning(@Nullable String remark) {
        var plan = new Plan(new UUID(0, 301), TICKET, 1, PlanReason.SAMPLED, "repair", NOW, NOW);
        var survey = new Survey(Satisfaction.DISSATISFIED, List.of(), remark);
        var details =
                new TicketDetails(
                        "2026-0000123-6", "leak", "REPAIR", new Contact("李秀英", "13800000123"));
        var ticket =
                new HandledTicket(TICKET, details, null, 1, null, NOW, null, Set.of(), null, null);
        return WarningTexts.write(
                new ReworkWasRequested(plan, 2, survey, NOW), ticket, POLICY, null);
    }
}
