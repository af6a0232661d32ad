package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aLeakReport;
import static org.apache.kafka.clients.admin.ScramMechanism.SCRAM_SHA_512;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.journeys.parties.BrokerUser;
import io.openhotline.journeys.parties.BrokerUser.Question;
import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.Replies;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tries every right on the broker as the system of engineering, and as each service (finding 7.9).
@ExtendWith(HotlineSystemExtension.class)
class ClosedKafkaJourneyIT {
    private static final String INSTRUCTIONS = "departments.engineering.v1";
    private static final String REPLIES = "departments.engineering.replies.v1";
    private static final ConfigResource OWN_TOPIC =
            new ConfigResource(ConfigResource.Type.TOPIC, INSTRUCTIONS);
    private static final TopicPartition OF_ALL = new TopicPartition("tickets.v1", 0);

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

    static Stream<Named<Question>> administration() {
        var password = new ScramCredentialInfo(SCRAM_SHA_512, 4096);
        var everything =
                new AclBinding(
                        new ResourcePattern(ResourceType.TOPIC, "*", PatternType.LITERAL),
                        new AccessControlEntry(
                                "User:department-engineering",
                                "*",
                                AclOperation.ALL,
                                AclPermissionType.ALLOW));
        return Stream.of(
                named(
                        "create a topic",
                        admin ->
                                admin.createTopics(
                                                List.of(
                                                        new NewTopic(
                                                                "departments.engineering.v2",
                                                                1,
                                                                (short) 1)))
                                        .all()),
                named(
                        "delete its own topic",
                        admin -> admin.deleteTopics(List.of(INSTRUCTIONS)).all()),
                named(
                        "delete another topic",
                        admin -> admin.deleteTopics(List.of("tickets.v1")).all()),
                named(
                        "add partitions",
                        admin ->
                                admin.createPartitions(
                                                Map.of(REPLIES, NewPartitions.increaseTo(99)))
                                        .all()),
                named(
                        "delete records",
                        admin ->
                                admin.deleteRecords(Map.of(OF_ALL, RecordsToDelete.beforeOffset(1)))
                                        .all()),
                named(
                        "delete records of its own topic",
                        admin ->
                                admin.deleteRecords(
                                                Map.of(
                                                        new TopicPartition(INSTRUCTIONS, 0),
                                                        RecordsToDelete.beforeOffset(1)))
                                        .all()),
                named(
                        "alter the settings of its own topic",
                        admin ->
                                admin.incrementalAlterConfigs(
                                                Map.of(
                                                        OWN_TOPIC,
                                                        List.of(
                                                                new AlterConfigOp(
                                                                        new ConfigEntry(
                                                                                "retention.ms",
                                                                                "1"),
                                                                        AlterConfigOp.OpType.SET))))
                                        .all()),
                named(
                        "read the settings of its own topic",
                        admin -> admin.describeConfigs(List.of(OWN_TOPIC)).all()),
                named(
                        "read the settings of the broker",
                        admin ->
                                admin.describeConfigs(
                                                List.of(
                                                        new ConfigResource(
                                                                ConfigResource.Type.BROKER, "1")))
                                        .all()),
                named("read rights", admin -> admin.describeAcls(AclBindingFilter.ANY).values()),
                named("give itself rights", admin -> admin.createAcls(List.of(everything)).all()),
                named(
                        "take rights",
                        admin -> admin.deleteAcls(List.of(AclBindingFilter.ANY)).all()),
                named("list users", admin -> admin.describeUserScramCredentials().all()),
                named(
                        "change another's password",
                        admin ->
                                admin.alterUserScramCredentials(
                                                List.of(
                                                        new UserScramCredentialUpsertion(
                                                                "department-sales-office",
                                                                password,
                                                                "guessed")))
                                        .all()),
                named(
                        "change the administrator's password",
                        admin ->
                                admin.alterUserScramCredentials(
                                                List.of(
                                                        new UserScramCredentialUpsertion(
                                                                "admin", password, "guessed")))
                                        .all()),
                named(
                        "move the offsets of a service",
                        admin ->
                                admin.alterConsumerGroupOffsets(
                                                "dispatch-service",
                                                Map.of(OF_ALL, new OffsetAndMetadata(0)))
                                        .all()),
                named(
                        "read the offsets of a service",
                        admin ->
                                admin.listConsumerGroupOffsets("dispatch-service")
                                        .partitionsToOffsetAndMetadata()),
                named(
                        "delete the group of another department",
                        admin ->
                                admin.deleteConsumerGroups(List.of("department-sales-office"))
                                        .all()));
    }

    @ParameterizedTest
    @MethodSource("administration")
    void a_department_administers_nothing(Question question) {
        assertThatThrownBy(() -> engineering.asks(question))
                .rootCause()
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void a_department_writes_in_no_transaction() {
        assertThatThrownBy(() -> engineering.writesInTransaction(REPLIES))
                .isInstanceOf(AuthorizationException.class);
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

        assertThatThrownBy(() -> new BrokerUser(login).asks(admin -> admin.listTopics().names()))
                .cause()
                .isInstanceOfAny(TimeoutException.class, SaslAuthenticationException.class);
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

    @Test
    void a_service_with_a_new_password_goes_on_after_its_restart_and_the_old_one_is_refused() {
        var before = new BrokerUser(hotline.kafkaOfService("intake"));
        assertThatCode(() -> before.reads("workorders.v1")).doesNotThrowAnyException();

        hotline.changeKafkaPassword("intake", "hotline.kafka.password", "new-password-of-intake");
        try (var _ = hotline.without("intake-service")) {
            assertThatThrownBy(() -> before.reads("workorders.v1"))
                    .isInstanceOf(SaslAuthenticationException.class);
        }

        a_whole_order_goes_through_the_department_s_own_topics();
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

    private static boolean isOfEngineering(String group) {
        return group.equals("department-engineering")
                || group.startsWith("department-engineering.");
    }

    @SuppressWarnings("unchecked") // the answer is what the question asks for
    private static Set<String> groups(BrokerUser user) throws InterruptedException {
        return ((Collection<GroupListing>) user.asks(admin -> admin.listGroups().all()))
                .stream().map(GroupListing::groupId).collect(Collectors.toSet());
    }

    private static Named<Question> named(String what, Question question) {
        return Named.of(what, question);
    }
}
