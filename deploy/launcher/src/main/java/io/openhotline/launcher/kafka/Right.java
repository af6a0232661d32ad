package io.openhotline.launcher.kafka;

import io.openhotline.client.TopicPrefix;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/// Grants one user operations on a topic or a consumer group, or on all whose names begin so. Names
/// are without the prefix of the hotline.
///
/// @param user the user's name, without Kafka's `User:`
record Right(String user, ResourcePattern on, Set<AclOperation> operations) {
    private static final String ANY_HOST = "*";

    Right {
        operations = Set.copyOf(operations);
    }

    static Right topic(String user, String name, AclOperation... operations) {
        return new Right(user, pattern(ResourceType.TOPIC, name, PatternType.LITERAL), operations);
    }

    static Right topicsFrom(String user, String prefix, AclOperation... operations) {
        return new Right(
                user, pattern(ResourceType.TOPIC, prefix, PatternType.PREFIXED), operations);
    }

    static Right group(String user, String name) {
        return new Right(
                user, pattern(ResourceType.GROUP, name, PatternType.LITERAL), AclOperation.READ);
    }

    static Right groupsFrom(String user, String prefix) {
        return new Right(
                user, pattern(ResourceType.GROUP, prefix, PatternType.PREFIXED), AclOperation.READ);
    }

    private Right(String user, ResourcePattern on, AclOperation... operations) {
        this(user, on, Set.of(operations));
    }

    private static ResourcePattern pattern(ResourceType type, String name, PatternType how) {
        return new ResourcePattern(type, name, how);
    }

    /// Returns the rights as the broker keeps them.
    Stream<AclBinding> bindings(TopicPrefix prefix) {
        var named =
                new ResourcePattern(
                        on.resourceType(), prefix.onBroker(on.name()), on.patternType());
        return operations.stream()
                .map(operation ->
                        new AclBinding(
                                named,
                                new AccessControlEntry(
                                        "User:" + prefix.onBroker(user),
                                        ANY_HOST,
                                        operation,
                                        AclPermissionType.ALLOW)));
    }
}
