package io.openhotline.followup.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.followup.policy.Audience.Asked;
import io.openhotline.followup.way.domain.Way;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketConditionTest {
    private static final String KEY_MERCHANTS =
            "ticket.customerKind == 'merchant' && ticket.customerLevel == 'key'";

    @Test
    void a_questionnaire_can_be_for_customers_of_a_kind_and_level() {
        Audience keyMerchants = when(KEY_MERCHANTS);

        assertThat(keyMerchants.admits(asked("merchant", "key"))).isTrue();
        assertThat(keyMerchants.admits(asked("merchant", "ordinary"))).isFalse();
        assertThat(keyMerchants.admits(asked("holder", "key"))).isFalse();
        assertThat(keyMerchants.admits(asked(null, null))).isFalse();
    }

    @Test
    void category_and_kind_of_the_ticket_are_read_too() {
        assertThat(
                        when("ticket.category == 'leak' && ticket.kind == 'REPAIR'")
                                .admits(asked(null, null)))
                .isTrue();
        assertThat(when("ticket.kind != 'REPAIR'").admits(asked(null, null))).isFalse();
    }

    @Test
    void conditions_that_differ_in_spacing_are_the_same_questionnaire() {
        assertThat(new TicketCondition("ticket.kind=='REPAIR'"))
                .isEqualTo(new TicketCondition("ticket.kind == 'REPAIR'"))
                .hasSameHashCodeAs(new TicketCondition("ticket.kind == 'REPAIR'"))
                .isNotEqualTo(new TicketCondition("ticket.kind == 'CONSULT'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ticket.kind",
                "ticket.kind = 'REPAIR'",
                "ticket.channel == 'phone'",
                "ticket.fields.pipeDiameterMm > 100",
                "客户 == '大客户'"
            })
    void a_condition_that_this_service_cannot_compute_is_refused(String text) {
        assertThatThrownBy(() -> new TicketCondition(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Audience when(String condition) {
        return new Audience(null, null, null, null, null, new TicketCondition(condition));
    }

    private static Asked asked(@Nullable String customerKind, @Nullable String customerLevel) {
        return new Asked(CategoryKind.REPAIR, "leak", null, customerKind, customerLevel, Way.PHONE);
    }
}
