package io.openhotline.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Facts on `inspections.v1`, published by the follow-up service (T14). `agent` is the staff number
/// of the person whose work is inspected; `line` is the category of a ticket or the queue of a
/// call. A score counts from 0 to 100.
public sealed interface InspectionEvent extends Event {
    UUID inspectionId();

    @Override
    default UUID key() {
        return inspectionId();
    }

    /// An inspection was planned, by a draw or by an inspector who begins to listen. One of
    /// `ticketId` and `callId` is given; both are null for listening without a known call.
    record Planned(
            UUID inspectionId,
            Subject subject,
            Draw draw,
            String agent,
            String line,
            @Nullable UUID ticketId,
            @Nullable UUID callId,
            Instant dueAt,
            Instant plannedAt)
            implements InspectionEvent {}

    /// The score sheet is filled. `sendBack` is the task for the desk about the ticket, and
    /// `proposal` a draft for the knowledge base; each is null if there is none.
    record Completed(
            UUID inspectionId,
            Subject subject,
            String agent,
            String line,
            @Nullable UUID ticketId,
            @Nullable UUID callId,
            Result result,
            @Nullable String remark,
            String inspectedBy,
            @Nullable String sendBack,
            @Nullable Proposal proposal,
            Instant completedAt)
            implements InspectionEvent {}

    /// The agent doesn't agree with the result.
    record Appealed(UUID inspectionId, String agent, String reason, Instant appealedAt)
            implements InspectionEvent {}

    /// A second inspector has decided. `result` is the final result: a new one if the appeal was
    /// upheld, otherwise the first one.
    record AppealDecided(
            UUID inspectionId,
            String agent,
            boolean upheld,
            String reason,
            Result result,
            String decidedBy,
            Instant decidedAt)
            implements InspectionEvent {}

    /// Holds the result of a score sheet. `sheet` and `version` name the sheet of the pack;
    /// `fatals` are the codes of the fatal errors, each of which makes the score 0.
    record Result(
            String sheet,
            int version,
            List<Mark> marks,
            List<String> fatals,
            int score,
            boolean passed) {
        public Result {
            marks = List.copyOf(marks);
            fatals = List.copyOf(fatals);
        }
    }

    /// The points of one item, from 0 to `most`, and its weight at the time of the inspection.
    record Mark(String item, int points, int most, int weight) {}

    /// Holds a draft for the knowledge base.
    record Proposal(String title, String body) {}

    /// Lists the kinds of inspected work.
    enum Subject {
        TICKET,
        CALL,
        /// A call during which an inspector listens.
        LISTENING
    }

    /// Lists the reasons for an inspection.
    enum Draw {
        /// The rate of its line requires it.
        LINE,
        /// The least number of the agent's week requires it.
        AGENT,
        /// An inspector chose it.
        CHOSEN
    }
}
