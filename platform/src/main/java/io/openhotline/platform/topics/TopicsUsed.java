package io.openhotline.platform.topics;

import java.util.List;
import java.util.Set;

/// Names the topics that a service publishes to or reads. Each service has a bean of this type.
public interface TopicsUsed {
    List<String> topics();

    /// Returns the topics among them whose records get the time of the broker (LogAppendTime):
    /// those that other parties write to, because their clocks are not trusted.
    default Set<String> topicsInBrokerTime() {
        return Set.of();
    }
}
