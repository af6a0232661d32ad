package io.openhotline.web.status;

import java.util.Map;

/// The words of a ticket's status, as customers read them.
final class StatusTexts {
    private record Words(String zh, String en) {}

    private static final Map<String, Words> WORDS =
            Map.ofEntries(
                    Map.entry("RECEIVED", new Words("已受理", "Received")),
                    Map.entry("DISPATCHED", new Words("已派单", "Dispatched")),
                    Map.entry("ACCEPTED", new Words("已接单", "Accepted")),
                    Map.entry("IN_PROGRESS", new Words("处理中", "In progress")),
                    Map.entry("RETURNED", new Words("已受理", "Received")),
                    Map.entry("HANDLED", new Words("已办结", "Handled")),
                    Map.entry("ANSWERED", new Words("已答复", "Answered")),
                    Map.entry("REWORK", new Words("返工中", "Rework")),
                    Map.entry("WITHDRAWN", new Words("已撤销", "Withdrawn")),
                    Map.entry("MERGED", new Words("已并入另一工单", "Merged with another report")),
                    Map.entry("CLOSED", new Words("已归档", "Closed")));

    private StatusTexts() {}

    /// Returns the code itself for a status that this version doesn't know.
    static String of(String status, boolean english) {
        Words words = WORDS.get(status);
        if (words == null) {
            return status;
        }
        return english ? words.en() : words.zh();
    }
}
