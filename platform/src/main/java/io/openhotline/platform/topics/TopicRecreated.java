package io.openhotline.platform.topics;

/// A topic was deleted and created again with the same name.
public record TopicRecreated(String name) {}
