package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.journeys.parties.BrokerUser;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tries the topics and groups of others as each service (finding 7.9).
@ExtendWith(HotlineSystemExtension.class)
class KafkaServiceRightsJourneyIT {
    private final HotlineSystem hotline;

    KafkaServiceRightsJourneyIT(HotlineSystem hotline) {
        this.hotline = hotline;
    }

    @ParameterizedTest
    @CsvSource({
        "intake, workorders.v1",
        "intake, followups.v1",
        "intake, departments.engineering.replies.v1",
        "dispatch, tickets.v1",
        "dispatch, followups.v1",
        "followup, tickets.v1",
        "followup, workorders.v1",
        "followup, departments.engineering.v1",
        "reporting, tickets.v1",
        "reporting, workorders.v1",
        "reporting, followups.v1",
        "reporting, calls.v1",
        "followup, calls.v1",
        "intake, inspections.v1",
        "reporting, inspections.v1",
    })
    void a_service_writes_no_topic_of_another(String service, String topic) {
        var user = new BrokerUser(hotline.kafkaOfService(service));

        assertThatThrownBy(() -> user.writes(topic))
                .rootCause()
                .isInstanceOf(AuthorizationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "intake, departments.engineering.v1",
        "intake, departments.engineering.replies.v1",
        "followup, departments.engineering.v1",
        "reporting, departments.engineering.replies.v1",
        "intake, tickets.v1",
        "dispatch, calls.v1",
        "dispatch, inspections.v1",
        "followup, inspections.v1",
        "dispatch, workorders.v1",
        "followup, followups.v1",
    })
    void a_service_reads_what_it_handles_only(String service, String topic) {
        var user = new BrokerUser(hotline.kafkaOfService(service));

        assertThatThrownBy(() -> user.reads(topic)).isInstanceOf(TopicAuthorizationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "intake, dispatch-service, workorders.v1",
        "dispatch, intake-service, tickets.v1",
        "followup, reporting-service, tickets.v1",
        "reporting, followup-service, tickets.v1",
        "dispatch, department-engineering, tickets.v1",
    })
    void a_service_joins_no_group_of_another(String service, String group, String topic) {
        var user = new BrokerUser(hotline.kafkaOfService(service));

        assertThatThrownBy(() -> user.joins(group, topic))
                .isInstanceOf(GroupAuthorizationException.class);
    }
}
