package io.openhotline.intake.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.policy.IntakePolicies;
import io.openhotline.intake.policy.NotificationPolicy;
import io.openhotline.intake.policy.NotificationRule;
import io.openhotline.intake.policy.StaffContact;
import io.openhotline.intake.policy.Via;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.platform.policy.PolicyRefused.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCompilerTest {
    @Test
    void the_rules_of_the_water_utility_are_fine() {
        RuleCompiler compiled = RuleCompiler.compile(IntakePolicies.waterUtility().notifications());

        assertThat(compiled.findings()).isEmpty();
        assertThat(compiled.rules()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ticket.borrowed.v1 | | customer | {ticket.number} | .on",
                "instruction.issued.v1 | | customer | {ticket.number} | .on",
                "ticket.created.v1 | | boss | {ticket.number} | .to[0]",
                "ticket.created.v1 | | customer | {ticket.phone} | .text.zh",
                "ticket.created.v1 | | customer | {event.customer} | .text.zh",
                "ticket.created.v1 | | customer | {event.note} | .text.zh",
                "ticket.created.v1 | | customer | {number} | .text.zh",
                "ticket.created.v1 | ticket.colour == 'red' | customer | {ticket.number} | .when",
                "ticket.created.v1 | event.note == 'a' | customer | {ticket.number} | .when",
                "ticket.created.v1 | ticket.number | customer | {ticket.number} | .when",
                "ticket.created.v1 | ticket. | customer | {ticket.number} | .when"
            })
    void a_rule_that_cannot_work_is_refused_by_its_key(
            String on, @Nullable String when, String to, String text, String key) {
        assertThat(findings(policy(rule(on, when, to, new LocalText(text, "{ticket.number}")))))
                .extracting(Finding::key)
                .containsExactly("notifications.rules[0]" + key);
    }

    @Test
    void a_code_twice_and_a_contact_of_nobody_are_refused() {
        NotificationRule rule =
                rule("ticket.created.v1", null, "customer", new LocalText("受理", "Received"));
        var policy =
                new NotificationPolicy(
                        null,
                        null,
                        null,
                        List.of(new StaffContact("role:boss", null, "10086", null)),
                        List.of(rule, rule),
                        null);

        assertThat(findings(policy))
                .extracting(Finding::key)
                .containsExactly(
                        "notifications.rules[1].code", "notifications.contacts[0].receiver");
    }

    private static List<Finding> findings(NotificationPolicy policy) {
        return RuleCompiler.compile(policy).findings();
    }

    private static NotificationPolicy policy(NotificationRule rule) {
        return new NotificationPolicy(null, null, null, List.of(), List.of(rule), null);
    }

    private static NotificationRule rule(
            String on, @Nullable String when, String to, LocalText text) {
        return new NotificationRule("rule", on, when, List.of(to), List.of(Via.INBOX), null, text);
    }
}
