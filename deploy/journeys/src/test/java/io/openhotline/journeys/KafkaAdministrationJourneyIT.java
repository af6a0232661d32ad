package io.openhotline.journeys;

import static org.apache.kafka.clients.admin.ScramMechanism.SCRAM_SHA_512;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.journeys.parties.BrokerUser;
import io.openhotline.journeys.parties.BrokerUser.Question;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
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
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tries to administer the broker as the system of engineering (finding 7.9).
@ExtendWith(HotlineSystemExtension.class)
class KafkaAdministrationJourneyIT {
    private static final String INSTRUCTIONS = "departments.engineering.v1";
    private static final String REPLIES = "departments.engineering.replies.v1";
    private static final ConfigResource OWN_TOPIC =
            new ConfigResource(ConfigResource.Type.TOPIC, INSTRUCTIONS);
    private static final TopicPartition OF_ALL = new TopicPartition("tickets.v1", 0);

    private final BrokerUser engineering;

    KafkaAdministrationJourneyIT(HotlineSystem hotline) {
        this.engineering = new BrokerUser(hotline.kafkaOf("engineering"));
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

    private static Named<Question> named(String what, Question question) {
        return Named.of(what, question);
    }
}
