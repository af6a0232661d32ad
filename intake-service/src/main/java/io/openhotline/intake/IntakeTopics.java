package io.openhotline.intake;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.topics.TopicsUsed;
import jakarta.inject.Singleton;
import java.util.List;

/// Lists the topics that this service publishes to or consumes.
@Singleton
class IntakeTopics implements TopicsUsed {
    @Override
    public List<String> topics() {
        return List.of(Topics.TICKETS, Topics.CALLS, Topics.WORK_ORDERS, Topics.FOLLOW_UPS);
    }
}
