package io.openhotline.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Facts on `tickets.v1`, published by the intake service.
public sealed interface TicketEvent extends Event {
    UUID ticketId();

    @Override
    default UUID key() {
        return ticketId();
    }

    /// A customer reported something. `answeredAtOnce` means an [Answered] follows and no
    /// department is needed (W2). `fields` are the category's form fields, numbers in the policy's
    /// units. `repeatOf` is the unfinished complaint of the same customer and category that this
    /// one repeats (T3). A `held` one goes to no department before [Verified] (S2). `incident` is
    /// the incident that the ticket joins at once: an [IncidentJoined] follows, and the ticket gets
    /// no work order.
    record Created(
            UUID ticketId,
            String number,
            String channel,
            String category,
            CategoryKind kind,
            @Nullable String nature,
            Severity severity,
            String description,
            @Nullable Customer customer,
            @Nullable Place place,
            Map<String, Object> fields,
            String firstReceiver,
            boolean answeredAtOnce,
            Instant receivedAt,
            @Nullable Instant filedAt,
            @Nullable UUID repeatOf,
            @Nullable Boolean held,
            @Nullable UUID incident)
            implements TicketEvent {
        public Created {
            fields = Map.copyOf(fields);
        }

        /// A ticket that goes out at once, and joins no incident.
        public Created(
                UUID ticketId,
                String number,
                String channel,
                String category,
                CategoryKind kind,
                @Nullable String nature,
                Severity severity,
                String description,
                @Nullable Customer customer,
                @Nullable Place place,
                Map<String, Object> fields,
                String firstReceiver,
                boolean answeredAtOnce,
                Instant receivedAt,
                @Nullable Instant filedAt,
                @Nullable UUID repeatOf) {
            this(
                    ticketId,
                    number,
                    channel,
                    category,
                    kind,
                    nature,
                    severity,
                    description,
                    customer,
                    place,
                    fields,
                    firstReceiver,
                    answeredAtOnce,
                    receivedAt,
                    filedAt,
                    repeatOf,
                    null,
                    null);
        }

        /// Whether dispatch waits for [Verified].
        public boolean waitsForVerification() {
            return Boolean.TRUE.equals(held);
        }

        /// An event from before repeats were marked.
        public Created(
                UUID ticketId,
                String number,
                String channel,
                String category,
                CategoryKind kind,
                @Nullable String nature,
                Severity severity,
                String description,
                @Nullable Customer customer,
                @Nullable Place place,
                Map<String, Object> fields,
                String firstReceiver,
                boolean answeredAtOnce,
                Instant receivedAt,
                @Nullable Instant filedAt) {
            this(
                    ticketId,
                    number,
                    channel,
                    category,
                    kind,
                    nature,
                    severity,
                    description,
                    customer,
                    place,
                    fields,
                    firstReceiver,
                    answeredAtOnce,
                    receivedAt,
                    filedAt,
                    null);
        }

        /// An event from before `filedAt` was there.
        public Created(
                UUID ticketId,
                String number,
                String channel,
                String category,
                CategoryKind kind,
                @Nullable String nature,
                Severity severity,
                String description,
                @Nullable Customer customer,
                @Nullable Place place,
                Map<String, Object> fields,
                String firstReceiver,
                boolean answeredAtOnce,
                Instant receivedAt) {
            this(
                    ticketId,
                    number,
                    channel,
                    category,
                    kind,
                    nature,
                    severity,
                    description,
                    customer,
                    place,
                    fields,
                    firstReceiver,
                    answeredAtOnce,
                    receivedAt,
                    null);
        }
    }

    /// The desk answered the customer itself, at first contact or later (W2). `article` is the
    /// version of the knowledge base that the answer quotes (T13), and null for none.
    record Answered(
            UUID ticketId,
            String answer,
            boolean firstContact,
            Instant answeredAt,
            @Nullable ArticleReference article)
            implements TicketEvent {

        /// An answer that quotes no article.
        public Answered(UUID ticketId, String answer, boolean firstContact, Instant answeredAt) {
            this(ticketId, answer, firstContact, answeredAt, null);
        }
    }

    /// The customer added something. Dispatch makes a chase order of it.
    record Supplemented(UUID ticketId, String text, Instant supplementedAt)
            implements TicketEvent {}

    /// The customer took the matter back. Dispatch recalls the work order.
    record Withdrawn(UUID ticketId, String reason, Instant withdrawnAt) implements TicketEvent {}

    /// The desk corrected the category or the nature (C34). `fields` are the form fields of the new
    /// category; `previousCategory` and `previousNature` are the ones before this correction.
    record Reclassified(
            UUID ticketId,
            String category,
            CategoryKind kind,
            @Nullable String nature,
            Map<String, Object> fields,
            String previousCategory,
            @Nullable String previousNature,
            String reason,
            String reclassifiedBy,
            Instant reclassifiedAt)
            implements TicketEvent {
        public Reclassified {
            fields = Map.copyOf(fields);
        }
    }

    /// The customer reported the handled matter again, within the days of the pack. Dispatch sends
    /// it out as `round`, as a second dispatch (T11). `customer` is whom follow-up asks after that,
    /// because it deletes the contact after a survey. `evidence` are attachments of the ticket that
    /// prove the reason, and null for none.
    record Reopened(
            UUID ticketId,
            int round,
            String reason,
            @Nullable Customer customer,
            Instant reopenedAt,
            @Nullable List<EvidenceReference> evidence)
            implements TicketEvent {
        public Reopened {
            evidence = evidence == null ? null : List.copyOf(evidence);
        }

        /// A reopening without evidence.
        public Reopened(
                UUID ticketId,
                int round,
                String reason,
                @Nullable Customer customer,
                Instant reopenedAt) {
            this(ticketId, round, reason, customer, reopenedAt, null);
        }
    }

    /// The ticket belongs with another one; `relation` is what this ticket does.
    record Linked(
            UUID ticketId,
            UUID relatedTicketId,
            String relatedNumber,
            Relation relation,
            Instant linkedAt)
            implements TicketEvent {}

    /// Lists the relations of a ticket to another one. A matter that is reported again too late for
    /// a reopening is a new ticket, which continues the old one.
    enum Relation {
        CONTINUES,
        CONTINUED_BY,
        /// Both concern each other.
        RELATED,
        /// Both report the same matter.
        DUPLICATE,
        /// The ticket is a part of the related one.
        CHILD,
        /// The related ticket is a part of this one.
        PARENT
    }

    /// A form of the ticket is filled and signed off (W9, C2, S1). `template` is its code in the
    /// pack, `title` its name in Chinese and English; `signedBy` is an actor, as `role:id`.
    record FormSigned(
            UUID ticketId,
            UUID formId,
            String template,
            String title,
            List<FormLine> lines,
            String signedBy,
            Instant signedAt)
            implements TicketEvent {
        public FormSigned {
            lines = List.copyOf(lines);
        }
    }

    /// One filled field of a form, as it is printed: its code, its name, and its value with its
    /// unit.
    record FormLine(String field, String name, String value) {}

    /// The desk merged the ticket into another one, which goes on for both. The merged ticket has
    /// no clock, no work order and no survey of its own any more.
    record Merged(
            UUID ticketId,
            UUID into,
            String intoNumber,
            String reason,
            String mergedBy,
            Instant mergedAt)
            implements TicketEvent {}

    /// The desk took a merge back: the ticket goes on by itself again.
    record Unmerged(UUID ticketId, UUID from, String reason, String unmergedBy, Instant unmergedAt)
            implements TicketEvent {}

    /// The ticket went to another level of the desk (T3), by a rule of the pack or by hand. Nobody
    /// has it in person until somebody takes it from the queue of its level.
    record Escalated(
            UUID ticketId,
            DeskLevel level,
            DeskLevel previousLevel,
            @Nullable String rule,
            @Nullable String reason,
            String escalatedBy,
            Instant escalatedAt)
            implements TicketEvent {}

    /// Another person has the ticket now, or tracks it (P3, P6). `assignee` is null for one that
    /// lies in the queue of its level, `tracker` for one that nobody tracks in person. Both are
    /// staff numbers.
    record Assigned(
            UUID ticketId,
            DeskLevel level,
            @Nullable String assignee,
            @Nullable String tracker,
            AssignmentKind kind,
            @Nullable String reason,
            String assignedBy,
            Instant assignedAt)
            implements TicketEvent {}

    /// How a person got a ticket, or why nobody has it in person.
    enum AssignmentKind {
        TAKEN,
        GIVEN_BACK,
        PASSED_ON,
        HANDED_OVER
    }

    /// A task of the desk is overdue, and a step of its ladder is reached. `ticketId` is the
    /// reference of the task if it has no ticket yet, for example the id of a letter. `queue` and
    /// `assignee` (a staff number) have it now; `step` is the counted time after its end (ISO
    /// 8601).
    record TaskOverdue(
            UUID ticketId,
            UUID taskId,
            String kind,
            String queue,
            @Nullable String assignee,
            String step,
            Instant dueAt,
            List<Audience> audience,
            Instant overdueAt)
            implements TicketEvent {
        public TaskOverdue {
            audience = List.copyOf(audience);
        }
    }

    /// A supervisor has checked the facts of a complaint with the customer (S2); a held ticket is
    /// dispatched now. What was corrected is a [Supplemented] before it.
    record Verified(UUID ticketId, Verification outcome, String verifiedBy, Instant verifiedAt)
            implements TicketEvent {}

    /// How a verification ended.
    enum Verification {
        CONFIRMED,
        CORRECTED,
        /// The customer couldn't be reached; the matter goes on as reported.
        UNREACHABLE
    }

    /// The customer got the reply with the outcome, in the requested form (W5, T6). Intake keeps
    /// its text with the proof.
    record Replied(UUID ticketId, UUID replyId, ReplyForm form, String repliedBy, Instant repliedAt)
            implements TicketEvent {}

    /// A reply was not delivered, so the customer needs another one.
    record ReplyReturned(UUID ticketId, UUID replyId, ReplyForm form, Instant returnedAt)
            implements TicketEvent {}

    /// Lists the forms of a reply to the customer.
    enum ReplyForm {
        CALL,
        SMS,
        EMAIL,
        LETTER,
        FAX,
        WECHAT,
        IN_PERSON
    }

    /// The report of an emergency, which was filed with next to nothing, is complete (C3, P5).
    /// Customer, place and fields are the whole ones from now on.
    record ReportCompleted(
            UUID ticketId,
            @Nullable Customer customer,
            @Nullable Place place,
            Map<String, Object> fields,
            String completedBy,
            Instant completedAt)
            implements TicketEvent {
        public ReportCompleted {
            fields = Map.copyOf(fields);
        }
    }

    /// The customer wants to stay unknown (GB/T 33358): who reads this forgets name and telephone.
    record Sealed(UUID ticketId, String sealedBy, Instant sealedAt) implements TicketEvent {}

    /// The desk removed a link; `relation` is what this ticket was to the other one.
    record Unlinked(
            UUID ticketId,
            UUID relatedTicketId,
            String relatedNumber,
            Relation relation,
            String unlinkedBy,
            Instant unlinkedAt)
            implements TicketEvent {}

    /// Another ticket was merged into this one, which goes on for both.
    record DuplicateJoined(
            UUID ticketId,
            UUID duplicate,
            String duplicateNumber,
            String reason,
            String joinedBy,
            Instant joinedAt)
            implements TicketEvent {}

    /// The merge of another ticket into this one was taken back.
    record DuplicateLeft(
            UUID ticketId,
            UUID duplicate,
            String duplicateNumber,
            String reason,
            String leftBy,
            Instant leftAt)
            implements TicketEvent {}

    /// Somebody attached a file. Nobody can download a quarantined one, and customers only see
    /// those that are for them. The content stays with the intake service.
    record FileAttached(
            UUID ticketId,
            UUID attachmentId,
            String name,
            FileKind kind,
            String mediaType,
            int size,
            boolean forCustomer,
            boolean quarantined,
            String attachedBy,
            Instant attachedAt)
            implements TicketEvent {}

    /// A file of the ticket was deleted, with its content.
    record FileDeleted(
            UUID ticketId,
            UUID attachmentId,
            String name,
            boolean forCustomer,
            String reason,
            String deletedBy,
            Instant deletedAt)
            implements TicketEvent {}

    /// Lists the kinds of attached files, by their content.
    enum FileKind {
        PHOTO,
        SOUND,
        PDF,
        OFFICE
    }

    /// Facts about incidents: matters that many customers report, such as a burst main.
    sealed interface IncidentEvent extends TicketEvent {}

    /// The ticket leads an incident: its work order, progress and answer are those of all tickets
    /// that join. `text` is what callers are told.
    record IncidentOpened(
            UUID ticketId,
            UUID incidentId,
            String name,
            IncidentText text,
            String openedBy,
            Instant openedAt)
            implements IncidentEvent {}

    /// The incident that the ticket leads has a new name, text or rule.
    record IncidentChanged(
            UUID ticketId,
            UUID incidentId,
            String name,
            IncidentText text,
            String changedBy,
            Instant changedAt)
            implements IncidentEvent {}

    /// The ticket joined an incident, by its rule at filing or by hand. Like a merged one, it has
    /// no clock, no work order and no survey of its own. `text` is what the customer was told.
    record IncidentJoined(
            UUID ticketId,
            UUID incidentId,
            UUID lead,
            String leadNumber,
            boolean byRule,
            IncidentText text,
            String joinedBy,
            Instant joinedAt)
            implements IncidentEvent {}

    /// The ticket left the incident: it goes on by itself.
    record IncidentLeft(
            UUID ticketId,
            UUID incidentId,
            UUID lead,
            String reason,
            String leftBy,
            Instant leftAt,
            @Nullable Boolean held)
            implements IncidentEvent {

        /// Whether dispatch waits for [Verified].
        public boolean waitsForVerification() {
            return Boolean.TRUE.equals(held);
        }
    }

    /// The ticket is closed with its incident, by the one answer for all.
    record IncidentResolved(
            UUID ticketId, UUID incidentId, UUID lead, IncidentText answer, Instant resolvedAt)
            implements IncidentEvent {}

    /// All tickets of the incident that the ticket leads are closed. `tickets` have joined,
    /// `callers` are the different customers, with the one of this ticket.
    record IncidentClosed(
            UUID ticketId,
            UUID incidentId,
            IncidentText answer,
            int tickets,
            int callers,
            String closedBy,
            Instant closedAt)
            implements IncidentEvent {}

    /// A text for customers in both languages.
    record IncidentText(String zh, String en) {}

    /// The ticket is closed: the customer is satisfied, or follow-up was waived.
    record Closed(UUID ticketId, Closure closure, Instant closedAt) implements TicketEvent {}

    /// Why a ticket was closed.
    enum Closure {
        SATISFIED,
        WAIVED,
        REWORK_LIMIT
    }
}
