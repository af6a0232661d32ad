package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.journeys.parties.BrokerUser;
import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.Replies;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tries topics and groups of the broker as the system of engineering (finding 7.9).
@ExtendWith(HotlineSystemExtension.class)
class ClosedKafkaJourneyIT {
    private static final String INSTRUCTIONS = "departments.engineering.v1";
    private static final String REPLIES = "departments.engineering.replies.v1";

    private final HotlineSystem hotline;
    private final BrokerUser engineering;

    ClosedKafkaJourneyIT(HotlineSystem hotline) {
        this.hotline = hotline;
        this.engineering = new BrokerUser(hotline.kafkaOf("engineering"));
    }

    @Test
    void a_whole_order_goes_through_the_department_s_own_topics() {
        Filed ticket = hotline.desk().file(aLeakReport().onPipe(200));
        DepartmentSystem department = hotline.department("engineering");
        Issued order = department.awaits(ticket, Issued.class).instruction();

        department.reply(Replies.accept(order));
        hotline.desk().awaitStatus(ticket, "ACCEPTED");
        department.reply(Replies.solved(order));

        hotline.followUps().satisfyIfSampled(ticket, hotline.desk());
        hotline.desk().awaitStatus(ticket, "CLOSED");
    }

    @Test
    void a_department_reads_its_instructions_in_groups_of_its_own() {
        assertThatCode(() -> engineering.reads(INSTRUCTIONS)).doesNotThrowAnyException();
        assertThatCode(() -> engineering.joins("department-engineering.second", INSTRUCTIONS))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                REPLIES,
                "departments.sales-office.v1",
                "departments.sales-office.replies.v1",
                "departments.water-plant.v1",
                "departments.technical.v1",
                "tickets.v1",
                "workorders.v1",
                "followups.v1",
                "calls.v1",
                "inspections.v1",
                "__consumer_offsets"
            })
    void a_department_reads_no_other_topic(String topic) {
        assertThatThrownBy(() -> engineering.reads(topic))
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                INSTRUCTIONS,
                "departments.sales-office.v1",
                "departments.sales-office.replies.v1",
                "departments.water-plant.replies.v1",
                "departments.technical.replies.v1",
                "tickets.v1",
                "workorders.v1",
                "followups.v1",
                "calls.v1",
                "inspections.v1",
                "departments.engineering.replies.v2"
            })
    void a_department_writes_no_other_topic(String topic) {
        assertThatThrownBy(() -> engineering.writes(topic))
                .rootCause()
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dispatch-service",
                "intake-service",
                "followup-service",
                "reporting-service",
                "department-sales-office",
                "department-engineering-second",
                "anything"
            })
    void a_department_joins_no_group_but_its_own(String group) {
        assertThatThrownBy(() -> engineering.joins(group, INSTRUCTIONS))
                .isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    void a_department_sees_its_own_topics_and_groups_only() throws InterruptedException {
        assertThat(engineering.asks(admin -> admin.listTopics().names()))
                .isEqualTo(Set.of(INSTRUCTIONS, REPLIES));
        assertThat(groups(engineering)).isNotEmpty().allMatch(group -> isOfEngineering(group));
        assertThat(groups(new BrokerUser(hotline.kafkaAdmin())))
                .contains("dispatch-service", "department-sales-office");
    }

    @Test
    void a_department_writes_in_no_transaction() {
        assertThatThrownBy(() -> engineering.writesInTransaction(REPLIES))
                .isInstanceOf(AuthorizationException.class);
    }

    private static boolean isOfEngineering(String group) {
        return group.equals("department-engineering")
                || group.startsWith("department-engineering.");
    }

    @SuppressWarnings("unchecked") // the answer is what the question asks for
    private static Set<String> groups(BrokerUser user) throws InterruptedException {
        return ((Collection<GroupListing>) user.asks(admin -> admin.listGroups().all()))
                .stream().map(GroupListing::groupId).collect(Collectors.toSet());
    }
}
