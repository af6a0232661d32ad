package io.openhotline.followup.planning;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.topics.TopicsUsed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Lists the topics that this service publishes to or consumes.
@ApplicationScoped
class FollowUpTopics implements TopicsUsed {
    @Override
    public List<String> topics() {
        return List.of(Topics.TICKETS, Topics.WORK_ORDERS, Topics.FOLLOW_UPS);
    }
}
