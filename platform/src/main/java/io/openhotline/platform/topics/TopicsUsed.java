package io.openhotline.platform.topics;

import java.util.List;

/// Names the topics that a service publishes to or reads. Each service has a bean of this type.
public interface TopicsUsed {
    List<String> topics();
}
