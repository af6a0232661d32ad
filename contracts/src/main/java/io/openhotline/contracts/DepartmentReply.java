package io.openhotline.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Commands on `departments.<code>.replies.v1` from a department's own system. A record with a
/// value out of its bounds can't be constructed, so such a reply is parked. A text has up to
/// [#MAX_TEXT] characters.
public sealed interface DepartmentReply extends Event {
    int MAX_TEXT = 2_000;
    int MAX_CODE = 40;
    int MAX_PERSON = 64;

    UUID ticketId();

    @Override
    default UUID key() {
        return ticketId();
    }

    UUID workOrderId();

    record Accept(UUID ticketId, UUID workOrderId) implements DepartmentReply {
        public Accept {
            Check.ids(ticketId, workOrderId);
        }
    }

    record Progress(
            UUID ticketId,
            UUID workOrderId,
            String note,
            @Nullable String affectedArea,
            @Nullable Instant expectedCompletion)
            implements DepartmentReply {
        public Progress {
            Check.ids(ticketId, workOrderId);
            Check.text("note", note, MAX_TEXT);
            Check.optionalText("affectedArea", affectedArea, MAX_TEXT);
            Check.optionalInstant("expectedCompletion", expectedCompletion);
        }
    }

    /// `judgement` is what the department judges beyond the outcome (C4). `person` is the staff
    /// number of who reports it, which is needed where the head has to approve. `causeCode` is a
    /// code of the pack; `cause` says more about it.
    record Complete(
            UUID ticketId,
            UUID workOrderId,
            Outcome outcome,
            @Nullable String cause,
            String remedy,
            @Nullable Boolean valid,
            @Nullable Judgement judgement,
            @Nullable String person,
            @Nullable String causeCode)
            implements DepartmentReply {
        public Complete {
            Check.ids(ticketId, workOrderId);
            Check.present("outcome", outcome);
            Check.optionalText("cause", cause, MAX_TEXT);
            Check.text("remedy", remedy, MAX_TEXT);
            Check.optionalText("person", person, MAX_PERSON);
            Check.optionalText("causeCode", causeCode, MAX_CODE);
        }

        /// A completion without the code of a cause.
        public Complete(
                UUID ticketId,
                UUID workOrderId,
                Outcome outcome,
                @Nullable String cause,
                String remedy,
                @Nullable Boolean valid,
                @Nullable Judgement judgement,
                @Nullable String person) {
            this(ticketId, workOrderId, outcome, cause, remedy, valid, judgement, person, null);
        }

        /// A completion without judgement and person.
        public Complete(
                UUID ticketId,
                UUID workOrderId,
                Outcome outcome,
                @Nullable String cause,
                String remedy,
                @Nullable Boolean valid) {
            this(ticketId, workOrderId, outcome, cause, remedy, valid, null, null);
        }
    }

    /// Returns it. `reasonCode` is a code of the pack, and `suggestedDepartment` the code of the
    /// department that should have it; older senders have neither.
    record Return(
            UUID ticketId,
            UUID workOrderId,
            String reason,
            @Nullable String reasonCode,
            @Nullable String suggestedDepartment)
            implements DepartmentReply {
        public Return {
            Check.ids(ticketId, workOrderId);
            Check.text("reason", reason, MAX_TEXT);
            Check.optionalText("reasonCode", reasonCode, MAX_CODE);
            Check.optionalText("suggestedDepartment", suggestedDepartment, MAX_CODE);
        }
    }

    /// Passes the work order on to another department, where the pack allows it (P2).
    record Transfer(UUID ticketId, UUID workOrderId, String department, String reason)
            implements DepartmentReply {
        public Transfer {
            Check.ids(ticketId, workOrderId);
            Check.text("department", department, MAX_CODE);
            Check.text("reason", reason, MAX_TEXT);
        }
    }

    /// Asks for more time. `clock` is `resolve` if it is left out.
    record RequestExtension(
            UUID ticketId, UUID workOrderId, @Nullable String clock, Instant until, String reason)
            implements DepartmentReply {
        public RequestExtension {
            Check.ids(ticketId, workOrderId);
            Check.optionalText("clock", clock, MAX_CODE);
            Check.instant("until", until);
            Check.text("reason", reason, MAX_TEXT);
        }
    }

    /// Suspends the work until a date. `reason` is a code of the pack.
    record Suspend(
            UUID ticketId, UUID workOrderId, String reason, @Nullable String note, Instant until)
            implements DepartmentReply {
        public Suspend {
            Check.ids(ticketId, workOrderId);
            Check.text("reason", reason, MAX_CODE);
            Check.optionalText("note", note, MAX_TEXT);
            Check.instant("until", until);
        }
    }

    record Resume(UUID ticketId, UUID workOrderId) implements DepartmentReply {
        public Resume {
            Check.ids(ticketId, workOrderId);
        }
    }

    /// Tells the date that the customer was promised (C5).
    record PromiseDate(UUID ticketId, UUID workOrderId, Instant promisedFor, @Nullable String note)
            implements DepartmentReply {
        public PromiseDate {
            Check.ids(ticketId, workOrderId);
            Check.instant("promisedFor", promisedFor);
            Check.optionalText("note", note, MAX_TEXT);
        }
    }

    /// Says that the department has talked to the customer.
    record ContactCustomer(UUID ticketId, UUID workOrderId, @Nullable String note)
            implements DepartmentReply {
        public ContactCustomer {
            Check.ids(ticketId, workOrderId);
            Check.optionalText("note", note, MAX_TEXT);
        }
    }

    /// Says that the crew is on site.
    record Arrive(UUID ticketId, UUID workOrderId, @Nullable String note)
            implements DepartmentReply {
        public Arrive {
            Check.ids(ticketId, workOrderId);
            Check.optionalText("note", note, MAX_TEXT);
        }
    }

    /// Says that the outcome is written back (C5); after the completion.
    record WriteBack(UUID ticketId, UUID workOrderId, @Nullable String note)
            implements DepartmentReply {
        public WriteBack {
            Check.ids(ticketId, workOrderId);
            Check.optionalText("note", note, MAX_TEXT);
        }
    }

    /// The head approves the proposed outcome (C4). `person` is the head's staff number.
    record ApproveOutcome(UUID ticketId, UUID workOrderId, String person)
            implements DepartmentReply {
        public ApproveOutcome {
            Check.ids(ticketId, workOrderId);
            Check.text("person", person, MAX_PERSON);
        }
    }

    /// The head sends the proposed outcome back.
    record SendBackOutcome(UUID ticketId, UUID workOrderId, String person, String reason)
            implements DepartmentReply {
        public SendBackOutcome {
            Check.ids(ticketId, workOrderId);
            Check.text("person", person, MAX_PERSON);
            Check.text("reason", reason, MAX_TEXT);
        }
    }

    /// The department appeals against what its record says about a work order that is over.
    record Appeal(UUID ticketId, UUID workOrderId, AppealSubject subject, String reason)
            implements DepartmentReply {
        public Appeal {
            Check.ids(ticketId, workOrderId);
            Check.present("subject", subject);
            Check.text("reason", reason, MAX_TEXT);
        }
    }

    /// News of a department that takes part beside the lead.
    record CoHandlerProgress(UUID ticketId, UUID workOrderId, String note)
            implements DepartmentReply {
        public CoHandlerProgress {
            Check.ids(ticketId, workOrderId);
            Check.text("note", note, MAX_TEXT);
        }
    }

    /// A department that takes part beside the lead has done its part.
    record CoHandlerComplete(UUID ticketId, UUID workOrderId, String remedy)
            implements DepartmentReply {
        public CoHandlerComplete {
            Check.ids(ticketId, workOrderId);
            Check.text("remedy", remedy, MAX_TEXT);
        }
    }

    /// Gives the work order to a person of the department, by staff number.
    record Assign(UUID ticketId, UUID workOrderId, String person) implements DepartmentReply {
        public Assign {
            Check.ids(ticketId, workOrderId);
            Check.text("person", person, MAX_CODE);
        }
    }

    /// Passes it on to another person of the department.
    record Delegate(UUID ticketId, UUID workOrderId, String person, String reason)
            implements DepartmentReply {
        public Delegate {
            Check.ids(ticketId, workOrderId);
            Check.text("person", person, MAX_CODE);
            Check.text("reason", reason, MAX_TEXT);
        }
    }

    /// Answers the supervision that waits for it (督办).
    record AnswerSupervision(UUID ticketId, UUID workOrderId, String text)
            implements DepartmentReply {
        public AnswerSupervision {
            Check.ids(ticketId, workOrderId);
            Check.text("text", text, MAX_TEXT);
        }
    }
}
