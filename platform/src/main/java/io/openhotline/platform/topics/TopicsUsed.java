package io.openhotline.platform.topics;

import java.util.List;

/// A bean of each service that names the topics it publishes to or reads from.
public interface TopicsUsed {
    List<String> topics();
}
