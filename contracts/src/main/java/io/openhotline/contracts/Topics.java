package io.openhotline.contracts;

import java.util.List;

/// The names of the topics.
public final class Topics {
    public static final String TICKETS = "tickets.v1";
    public static final String WORK_ORDERS = "workorders.v1";
    public static final String FOLLOW_UPS = "followups.v1";
    public static final String CALLS = "calls.v1";
    public static final String INSPECTIONS = "inspections.v1";

    private static final String DEPARTMENTS = "departments.";
    private static final List<String> OF_THE_DESK = List.of("ticket.", "incident.", "task.");
    private static final String REPLIES = ".replies.v1";

    private Topics() {}

    /// Returns the topic of instructions to one department. `code` is its code in the dispatch
    /// policy.
    public static String department(String code) {
        return DEPARTMENTS + code + ".v1";
    }

    public static String replies(String code) {
        return DEPARTMENTS + code + REPLIES;
    }

    public static boolean isReplies(String topic) {
        return topic.startsWith(DEPARTMENTS) && topic.endsWith(REPLIES);
    }

    /// Returns whether events of this type belong on the topic. A topic has one publisher, so an
    /// event of another one's types is not what its header says.
    ///
    /// @param type as in `ce_type`
    public static boolean carries(String topic, String type) {
        return switch (topic) {
            case TICKETS -> OF_THE_DESK.stream().anyMatch(type::startsWith);
            case WORK_ORDERS -> type.startsWith("workorder.");
            case FOLLOW_UPS -> type.startsWith("followup.");
            case CALLS -> type.startsWith("call.");
            case INSPECTIONS -> type.startsWith("inspection.");
            default -> type.startsWith(isReplies(topic) ? "reply." : "instruction.");
        };
    }

    /// Returns the department that writes to this replies topic.
    public static String departmentOfReplies(String topic) {
        return topic.substring(DEPARTMENTS.length(), topic.length() - REPLIES.length());
    }
}
