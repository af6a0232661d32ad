package io.openhotline.intake.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.intake.level.domain.HolderCommand.Escalate;
import io.openhotline.intake.policy.IntakePolicies;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.domain.Customer;
import io.openhotline.intake.ticket.domain.Kind;
import io.openhotline.intake.ticket.domain.Level;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.intake.ticket.domain.Severity;
import io.openhotline.platform.policy.PolicyRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tries the rules of the telecom operator (T3).
class LevelRulesTest {
    private final LevelRules rules =
            new LevelRules(Path.of("telecom"), IntakePolicies.of("telecom"));

    @ParameterizedTest
    @ValueSource(strings = {"key", "large", "leased-line"})
    void an_important_customer_goes_straight_to_a_senior_agent_t3(String kind) {
        assertThat(rules.find(complaint(kind), Level.AGENT, false))
                .contains(new Escalate(Level.SENIOR, "important-customer", null));
        assertThat(rules.find(complaint(kind), Level.SENIOR, false)).isEmpty();
    }

    @Test
    void a_repeated_and_unfinished_complaint_goes_to_the_manager_line_t3() {
        Report repeated = complaint("large").repeating(UUID.randomUUID());

        assertThat(rules.find(repeated, Level.AGENT, false))
                .contains(new Escalate(Level.MANAGER, "repeated-and-unfinished", null));
    }

    @Test
    void a_customer_who_refuses_a_correct_answer_goes_to_the_manager_line_t3() {
        assertThat(rules.find(complaint("public"), Level.AGENT, true))
                .contains(new Escalate(Level.MANAGER, "answer-refused", null));
    }

    @Test
    void a_rule_with_a_wrong_condition_stops_the_start_with_key_and_reason(@TempDir Path pack)
            throws IOException {
        IntakePolicy policy =
                IntakePolicies.changed("telecom", "when: repeated}", "when: repeatedly}", pack);

        assertThatThrownBy(() -> new LevelRules(pack, policy))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining("intake.yaml: levels.rules[0].when: column 1: undeclared");
    }

    @Test
    void any_other_ticket_stays_with_the_agent() {
        assertThat(rules.find(complaint("public"), Level.AGENT, false)).isEmpty();
    }

    private static Report complaint(String customerKind) {
        return new Report(
                "phone",
                "wireless",
                Kind.COMPLAINT,
                null,
                Severity.ORDINARY,
                "信号差",
                customer(customerKind),
                null,
                Map.of());
    }

    private static Customer customer(String kind) {
        return new Customer("宏达物流", null, kind);
    }
}
