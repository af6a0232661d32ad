package io.openhotline.client;

import java.util.Map;

/// The prefix by which the names of a hotline on the broker begin: its topics, its consumer groups
/// and its users. Empty unless several hotlines share a broker.
public record TopicPrefix(String text) {
    public static final String VARIABLE = "HOTLINE_TOPICS_PREFIX";

    private static final String FORM = "[a-z0-9-]{1,40}\\.";
    private static final String TAKEN = "departments.";

    public TopicPrefix {
        if (!text.isEmpty() && (!text.matches(FORM) || text.equals(TAKEN))) {
            throw new CommandException(
                    VARIABLE
                            + " has 1 to 40 small letters, digits and hyphens, then a dot, and is not "
                            + TAKEN
                            + ": "
                            + text);
        }
    }

    public static TopicPrefix from(Map<String, String> environment) {
        return new TopicPrefix(environment.getOrDefault(VARIABLE, ""));
    }

    /// Returns the name on the broker; a name that begins with the prefix stays.
    public String onBroker(String name) {
        return name.startsWith(text) ? name : text + name;
    }
}
