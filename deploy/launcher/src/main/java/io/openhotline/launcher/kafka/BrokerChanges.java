package io.openhotline.launcher.kafka;

import static org.apache.kafka.clients.admin.ScramMechanism.SCRAM_SHA_512;

import io.openhotline.client.TopicPrefix;
import io.openhotline.testplatform.server.PlatformException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;

/// Changes users and rights of a running broker to what is wanted. Leaves users and rights alone
/// that an operator has given to others, and those of hotlines with another prefix.
final class BrokerChanges implements AutoCloseable {
    private static final int ITERATIONS = 4096;
    private static final String PRINCIPAL = "User:";

    private final Admin admin;
    private final TopicPrefix prefix;

    BrokerChanges(Map<String, Object> adminClient, TopicPrefix prefix) {
        this.admin = Admin.create(adminClient);
        this.prefix = prefix;
    }

    /// Sets every password again, because the broker tells none.
    ///
    /// @param passwords by user, without the prefix
    void users(Map<String, String> passwords) {
        Set<String> wanted =
                passwords.keySet().stream().map(prefix::onBroker).collect(Collectors.toSet());
        var changes = new ArrayList<UserScramCredentialAlteration>();
        for (String user : get(admin.describeUserScramCredentials().users())) {
            if (KafkaUsers.isOurs(user, prefix) && !wanted.contains(user)) {
                changes.add(new UserScramCredentialDeletion(user, SCRAM_SHA_512));
            }
        }
        passwords.forEach((user, password) ->
                changes.add(
                        new UserScramCredentialUpsertion(
                                prefix.onBroker(user),
                                new ScramCredentialInfo(SCRAM_SHA_512, ITERATIONS),
                                password)));
        get(admin.alterUserScramCredentials(changes).all());
    }

    void rights(List<Right> rights) {
        Set<AclBinding> wanted =
                rights.stream()
                        .flatMap(right -> right.bindings(prefix))
                        .collect(Collectors.toSet());
        Collection<AclBinding> found = get(admin.describeAcls(AclBindingFilter.ANY).values());
        var missing = new HashSet<>(wanted);
        missing.removeAll(found);
        get(admin.createAcls(missing).all());
        get(
                admin.deleteAcls(
                                found.stream()
                                        .filter(right -> isOurs(right) && !wanted.contains(right))
                                        .map(AclBinding::toFilter)
                                        .toList())
                        .all());
    }

    private boolean isOurs(AclBinding right) {
        String principal = right.entry().principal();
        return principal.startsWith(PRINCIPAL)
                && KafkaUsers.isOurs(principal.substring(PRINCIPAL.length()), prefix);
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformException("interrupted while giving rights on Kafka", e);
        } catch (ExecutionException e) {
            throw new PlatformException(
                    "cannot give users their rights on Kafka: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
