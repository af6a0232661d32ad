package io.openhotline.testplatform;

import io.openhotline.testplatform.server.KafkaServer;
import io.openhotline.testplatform.server.PlatformException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;

/// Deletes every topic and group, so that the next start of Quarkus finds an empty broker.
final class EmptyTopics {
    private EmptyTopics() {}

    static void in(KafkaServer kafka) {
        Map<String, Object> config = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (var admin = Admin.create(config)) {
            admin.deleteTopics(admin.listTopics().names().get()).all().get();
            List<String> groups =
                    admin.listGroups().all().get().stream().map(GroupListing::groupId).toList();
            admin.deleteConsumerGroups(groups).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformException("interrupted while emptying Kafka", e);
        } catch (ExecutionException e) {
            throw new PlatformException("cannot empty Kafka: " + e.getMessage(), e);
        }
    }
}
