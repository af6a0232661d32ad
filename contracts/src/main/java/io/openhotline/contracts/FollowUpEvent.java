package io.openhotline.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Facts on `followups.v1`, published by the follow-up service.
public sealed interface FollowUpEvent extends Event {
    UUID ticketId();

    @Override
    default UUID key() {
        return ticketId();
    }

    /// The customer will be asked. `round` counts the follow-ups of one ticket from 1. `way` is the
    /// first way; old events lack it.
    record Planned(
            UUID ticketId,
            UUID followUpId,
            int round,
            Draw draw,
            String stratum,
            Instant dueAt,
            Instant plannedAt,
            @Nullable Way way)
            implements FollowUpEvent {
        /// Creates an event without a way, as in old events.
        public Planned(
                UUID ticketId,
                UUID followUpId,
                int round,
                Draw draw,
                String stratum,
                Instant dueAt,
                Instant plannedAt) {
            this(ticketId, followUpId, round, draw, stratum, dueAt, plannedAt, null);
        }
    }

    /// Somebody called or visited the customer. `way` is null in old events, which are calls;
    /// `visit` is null unless the way is a door visit.
    record Attempted(
            UUID ticketId,
            UUID followUpId,
            int attempt,
            Contact contact,
            Instant attemptedAt,
            @Nullable Way way,
            @Nullable Visit visit)
            implements FollowUpEvent {
        /// Creates an event without a way, as in old events.
        public Attempted(
                UUID ticketId, UUID followUpId, int attempt, Contact contact, Instant attemptedAt) {
            this(ticketId, followUpId, attempt, contact, attemptedAt, null, null);
        }
    }

    /// The way or the times of a planned follow-up changed: `cause` gives the reason. `appointment`
    /// is null if the customer named no time.
    record Scheduled(
            UUID ticketId,
            UUID followUpId,
            int round,
            ScheduleCause cause,
            Way way,
            @Nullable Instant appointment,
            Instant dueAt,
            Instant scheduledAt)
            implements FollowUpEvent {}

    /// A planned follow-up is overdue and has reached a step of the pack's ladder. `step` counts
    /// from 1, `level` is the code of the step.
    record Overdue(
            UUID ticketId,
            UUID followUpId,
            int round,
            int step,
            String level,
            Way way,
            Instant dueAt,
            Instant overdueAt)
            implements FollowUpEvent {}

    /// The customer answered. `questionnaire` names the questionnaire that was asked, and is null
    /// in old events; `loyalty` is how likely the customer recommends us, from 0 to 10, and null if
    /// that was not asked (C6). `source` says where the answer comes from, `givenBy` whether an
    /// agent gave it for the customer; both are null in old events.
    record Completed(
            UUID ticketId,
            UUID followUpId,
            int round,
            Satisfaction satisfaction,
            boolean satisfied,
            List<Answer> answers,
            @Nullable String remark,
            Instant completedAt,
            @Nullable Form questionnaire,
            @Nullable Integer loyalty,
            @Nullable AnswerSource source,
            @Nullable GivenBy givenBy)
            implements FollowUpEvent {
        public Completed {
            answers = List.copyOf(answers);
        }

        /// Creates an event without a source, as in old events.
        public Completed(
                UUID ticketId,
                UUID followUpId,
                int round,
                Satisfaction satisfaction,
                boolean satisfied,
                List<Answer> answers,
                @Nullable String remark,
                Instant completedAt,
                @Nullable Form questionnaire,
                @Nullable Integer loyalty) {
            this(
                    ticketId,
                    followUpId,
                    round,
                    satisfaction,
                    satisfied,
                    answers,
                    remark,
                    completedAt,
                    questionnaire,
                    loyalty,
                    null,
                    null);
        }

        /// Creates an event without a questionnaire, as in old events.
        public Completed(
                UUID ticketId,
                UUID followUpId,
                int round,
                Satisfaction satisfaction,
                boolean satisfied,
                List<Answer> answers,
                @Nullable String remark,
                Instant completedAt) {
            this(
                    ticketId,
                    followUpId,
                    round,
                    satisfaction,
                    satisfied,
                    answers,
                    remark,
                    completedAt,
                    null,
                    null);
        }
    }

    /// The customer will not be asked, or not any more. `followUpId` is null when no follow-up was
    /// planned; `replacement` is the ticket that is sampled instead, when there is one; `round` is
    /// the round of handling that is not asked about; `reason` is why a supervisor closes the
    /// ticket as it is after the last rework.
    record Waived(
            UUID ticketId,
            @Nullable UUID followUpId,
            Waiver waiver,
            @Nullable UUID replacement,
            Instant waivedAt,
            @Nullable Integer round,
            @Nullable String reason)
            implements FollowUpEvent {
        /// Creates a waiver without a supervisor's reason.
        public Waived(
                UUID ticketId,
                @Nullable UUID followUpId,
                Waiver waiver,
                @Nullable UUID replacement,
                Instant waivedAt,
                @Nullable Integer round) {
            this(ticketId, followUpId, waiver, replacement, waivedAt, round, null);
        }

        /// An event from before `round` was there.
        public Waived(
                UUID ticketId,
                @Nullable UUID followUpId,
                Waiver waiver,
                @Nullable UUID replacement,
                Instant waivedAt) {
            this(ticketId, followUpId, waiver, replacement, waivedAt, null, null);
        }
    }

    /// A planned follow-up is void, because the ticket was reopened before the customer was asked.
    /// The follow-up of the next round takes its place.
    record Cancelled(UUID ticketId, UUID followUpId, int round, Instant cancelledAt)
            implements FollowUpEvent {}

    /// The customer is not satisfied: the ticket is handled again, with a written warning (P7,
    /// T11). `round` is the round of the new work order, from 2. `evidence` are attachments of the
    /// ticket that prove it, and null for none; `cause` holds the cause that the customer named, in
    /// codes of the questionnaire, and is null if that was not asked.
    record ReworkRequested(
            UUID ticketId,
            UUID followUpId,
            int round,
            String warning,
            Instant requestedAt,
            @Nullable List<EvidenceReference> evidence,
            @Nullable String cause)
            implements FollowUpEvent {
        public ReworkRequested {
            evidence = evidence == null ? null : List.copyOf(evidence);
        }

        /// Creates a request without a cause.
        public ReworkRequested(
                UUID ticketId,
                UUID followUpId,
                int round,
                String warning,
                Instant requestedAt,
                @Nullable List<EvidenceReference> evidence) {
            this(ticketId, followUpId, round, warning, requestedAt, evidence, null);
        }

        /// A request without evidence.
        public ReworkRequested(
                UUID ticketId, UUID followUpId, int round, String warning, Instant requestedAt) {
            this(ticketId, followUpId, round, warning, requestedAt, null, null);
        }
    }

    /// The customer is not satisfied after the last rework that the policy allows. A supervisor
    /// decides: a [Waived] with a reason, or one more [ReworkRequested].
    record LimitReached(
            UUID ticketId, UUID followUpId, int round, Satisfaction satisfaction, Instant reachedAt)
            implements FollowUpEvent {}

    /// A person examined a repeated complaint (T11) and recorded its cause, whether the customer
    /// got an apology, and the explanation or remedy.
    record Examined(
            UUID ticketId,
            UUID followUpId,
            int round,
            String cause,
            boolean apologised,
            @Nullable String explanation,
            @Nullable String remedy,
            Instant examinedAt)
            implements FollowUpEvent {}

    /// The customer raised a new matter, which becomes the ticket `matterId` (P8). `category` is a
    /// category of the pack, and null if the category of this ticket applies.
    record MatterRaised(
            UUID ticketId,
            UUID followUpId,
            UUID matterId,
            @Nullable String category,
            String text,
            Instant raisedAt)
            implements FollowUpEvent {}

    /// The customer signed the handling off (P7), by name or on the attachment `scan`.
    record SignedOff(
            UUID ticketId, UUID followUpId, int round, @Nullable UUID scan, Instant signedAt)
            implements FollowUpEvent {}

    /// One question of the questionnaire with the customer's answer and the reason for it. `asked`
    /// are the words of the question, `said` those of the chosen options; both are null in old
    /// events. `codes` are what is counted: the chosen options, or the number on a scale. It is
    /// null for a free text and in old events.
    record Answer(
            String question,
            String answer,
            @Nullable String reason,
            @Nullable Wording asked,
            @Nullable Wording said,
            @Nullable List<String> codes) {
        public Answer {
            codes = codes == null ? null : List.copyOf(codes);
        }

        /// Creates an answer without codes, as in old events.
        public Answer(
                String question,
                String answer,
                @Nullable String reason,
                @Nullable Wording asked,
                @Nullable Wording said) {
            this(question, answer, reason, asked, said, null);
        }

        /// Creates an answer without the words of the questionnaire.
        public Answer(String question, String answer) {
            this(question, answer, null, null, null, null);
        }
    }

    /// Holds a text in both languages.
    record Wording(String zh, String en) {}

    /// A version of a questionnaire; versions count from 1.
    record Form(String code, int version) {}

    /// Why a follow-up was planned.
    enum Draw {
        SAMPLED,
        REPLACEMENT,
        AFTER_REWORK
    }

    /// Lists the ways to ask a customer.
    enum Way {
        PHONE,
        DOOR,
        SMS,
        EMAIL,
        WECHAT
    }

    /// Lists where an answer comes from. `LINK`: the customer answered on the page of a survey
    /// link.
    enum AnswerSource {
        CALL,
        DOOR,
        LINK
    }

    /// Lists who may give an answer. `AGENT`: an agent answered for the customer.
    enum GivenBy {
        CUSTOMER,
        AGENT
    }

    /// Lists the reasons for a change of way or times. `APPOINTMENT`: the customer named a time, or
    /// took it back. `WAY_CHANGED`: the next way of the pack's order takes over, or a surveyor
    /// chose one. `WRITE_BACK`: the due time counts from the write-back of the department.
    enum ScheduleCause {
        APPOINTMENT,
        WAY_CHANGED,
        WRITE_BACK
    }

    /// A visit at the customer's door: `visitors` went, `photos` are attachments of the ticket, and
    /// `signed` says whether the customer signed.
    record Visit(List<String> visitors, List<UUID> photos, boolean signed) {
        public Visit {
            visitors = List.copyOf(visitors);
            photos = List.copyOf(photos);
        }
    }

    /// How an attempt went.
    enum Contact {
        REACHED,
        NO_ANSWER,
        BUSY,
        WRONG_NUMBER,
        DECLINED
    }

    /// The five usual degrees.
    enum Satisfaction {
        VERY_SATISFIED,
        SATISFIED,
        NEUTRAL,
        DISSATISFIED,
        VERY_DISSATISFIED
    }

    /// Why the customer is not asked. `TOO_OLD`: handled longer ago than the policy asks customers;
    /// such a ticket is in no stratum, and follow-up coverage does not count it. `REWORK_LIMIT`:
    /// not satisfied after the last rework that the policy allows.
    enum Waiver {
        NOT_DRAWN,
        TOO_OLD,
        UNREACHABLE,
        DECLINED,
        WITHDRAWN,
        REWORK_LIMIT
    }
}
