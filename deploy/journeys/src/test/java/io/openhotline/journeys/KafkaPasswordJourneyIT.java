package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aLeakReport;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.journeys.parties.BrokerUser;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.Replies;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import java.time.Duration;
import java.util.HashMap;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Logs in to the broker with wrong, former and new passwords (finding 7.9).
@ExtendWith(HotlineSystemExtension.class)
class KafkaPasswordJourneyIT {
    private final HotlineSystem hotline;

    KafkaPasswordJourneyIT(HotlineSystem hotline) {
        this.hotline = hotline;
    }

    @ParameterizedTest
    @CsvSource({
        "department-engineering, wrong",
        "department-sales-office, of engineering",
        "admin, of engineering",
        "nobody, of engineering",
    })
    void a_wrong_password_is_refused(String user, String password) {
        String known = String.valueOf(hotline.kafkaOf("engineering").get("sasl.jaas.config"));
        String tried =
                known.replace("username=\"department-engineering\"", "username=\"" + user + "\"");
        var login = new HashMap<>(hotline.kafkaOf("engineering"));
        login.put(
                "sasl.jaas.config",
                password.equals("wrong")
                        ? tried.replaceAll("password=\"[^\"]*\"", "password=\"wrong\"")
                        : tried);

        assertThatThrownBy(() -> new BrokerUser(login).asks(admin -> admin.listTopics().names()))
                .rootCause()
                .isInstanceOf(SaslAuthenticationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAINTEXT", "SASL_PLAINTEXT", "SSL"})
    void nobody_comes_in_without_tls_and_a_password(String protocol) {
        var login = new HashMap<>(hotline.kafkaOf("engineering"));
        login.put("security.protocol", protocol);
        var user = new BrokerUser(login, Duration.ofSeconds(4));

        assertThatThrownBy(() -> user.asks(admin -> admin.listTopics().names()))
                .cause()
                .isInstanceOfAny(TimeoutException.class, SaslAuthenticationException.class);
    }

    @Test
    void a_service_with_a_new_password_goes_on_after_its_restart_and_the_old_one_is_refused() {
        var before = new BrokerUser(hotline.kafkaOfService("intake"));
        assertThatCode(() -> before.reads("workorders.v1")).doesNotThrowAnyException();

        hotline.changeKafkaPassword("intake", "hotline.kafka.password", "new-password-of-intake");
        try (var _ = hotline.without("intake-service")) {
            assertThatThrownBy(() -> before.reads("workorders.v1"))
                    .isInstanceOf(SaslAuthenticationException.class);
        }

        Filed ticket = hotline.desk().file(aLeakReport().onPipe(200));
        Issued order = hotline.department("engineering").awaits(ticket, Issued.class).instruction();
        hotline.department("engineering").reply(Replies.accept(order));
        hotline.desk().awaitStatus(ticket, "ACCEPTED");
    }

    @Test
    void a_department_with_a_new_password_goes_on_and_the_old_one_is_refused() {
        var before = new BrokerUser(hotline.kafkaOf("technical"));
        assertThatCode(() -> before.reads("departments.technical.v1")).doesNotThrowAnyException();

        String former =
                hotline.changeKafkaPassword("kafka", "department-technical", "new-of-technical");
        try {
            var after = new BrokerUser(hotline.kafkaOf("technical"));
            assertThatCode(() -> after.reads("departments.technical.v1"))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> before.reads("departments.technical.v1"))
                    .isInstanceOf(SaslAuthenticationException.class);
        } finally {
            hotline.changeKafkaPassword("kafka", "department-technical", former);
        }
    }
}
