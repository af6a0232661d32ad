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
    /// first one; old events lack it.
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
        /// An event from before there were ways.
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

    /// Somebody called or visited the customer. `way` is missing in old events, which are calls;
    /// `visit` is that of a door visit.
    record Attempted(
            UUID ticketId,
            UUID followUpId,
            int attempt,
            Contact contact,
            Instant attemptedAt,
            @Nullable Way way,
            @Nullable Visit visit)
            implements FollowUpEvent {
        /// An event from before there were ways.
        public Attempted(
                UUID ticketId, UUID followUpId, int attempt, Contact contact, Instant attemptedAt) {
            this(ticketId, followUpId, attempt, contact, attemptedAt, null, null);
        }
    }

    /// The way or the times of a planned follow-up changed: `cause` says why. `appointment` is
    /// missing where the customer named no time.
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

    /// The customer answered.
    record Completed(
            UUID ticketId,
            UUID followUpId,
            int round,
            Satisfaction satisfaction,
            boolean satisfied,
            List<Answer> answers,
            @Nullable String remark,
            Instant completedAt)
            implements FollowUpEvent {
        public Completed {
            answers = List.copyOf(answers);
        }
    }

    /// The customer will not be asked, or not any more. `followUpId` is null when no follow-up was
    /// planned; `replacement` is the ticket that is sampled instead, when there is one; `round` is
    /// the round of handling that is not asked about.
    record Waived(
            UUID ticketId,
            @Nullable UUID followUpId,
            Waiver waiver,
            @Nullable UUID replacement,
            Instant waivedAt,
            @Nullable Integer round)
            implements FollowUpEvent {
        /// An event from before `round` was there.
        public Waived(
                UUID ticketId,
                @Nullable UUID followUpId,
                Waiver waiver,
                @Nullable UUID replacement,
                Instant waivedAt) {
            this(ticketId, followUpId, waiver, replacement, waivedAt, null);
        }
    }

    /// A planned follow-up is void, because the ticket was reopened before the customer was asked.
    /// The follow-up of the next round takes its place.
    record Cancelled(UUID ticketId, UUID followUpId, int round, Instant cancelledAt)
            implements FollowUpEvent {}

    /// The customer is not satisfied: the ticket is handled again, with a written warning (P7,
    /// T11). `round` is the round of the new work order, from 2. `evidence` are attachments of the
    /// ticket that prove it, and null for none.
    record ReworkRequested(
            UUID ticketId,
            UUID followUpId,
            int round,
            String warning,
            Instant requestedAt,
            @Nullable List<EvidenceReference> evidence)
            implements FollowUpEvent {
        public ReworkRequested {
            evidence = evidence == null ? null : List.copyOf(evidence);
        }

        /// A request without evidence.
        public ReworkRequested(
                UUID ticketId, UUID followUpId, int round, String warning, Instant requestedAt) {
            this(ticketId, followUpId, round, warning, requestedAt, null);
        }
    }

    /// One question of the questionnaire with the customer's answer.
    record Answer(String question, String answer) {}

    /// Why a follow-up was planned.
    enum Draw {
        SAMPLED,
        REPLACEMENT,
        AFTER_REWORK
    }

    /// How a customer is asked.
    enum Way {
        PHONE,
        DOOR,
        SMS,
        EMAIL,
        WECHAT
    }

    /// Why way or times changed. `APPOINTMENT`: the customer named a time, or took it back.
    /// `WAY_CHANGED`: the next way of the pack's order takes over, or a surveyor chose one.
    /// `WRITE_BACK`: the due time counts from the write-back of the department.
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
