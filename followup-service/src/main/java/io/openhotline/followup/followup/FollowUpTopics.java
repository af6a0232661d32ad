package io.openhotline.followup.followup;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.topics.TopicsUsed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class FollowUpTopics implements TopicsUsed {
    @Override
    public List<String> topics() {
        return List.of(Topics.TICKETS, Topics.WORK_ORDERS, Topics.FOLLOW_UPS);
    }
}
