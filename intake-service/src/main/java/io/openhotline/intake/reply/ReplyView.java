package io.openhotline.intake.reply;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.intake.policy.ReplyForm;
import io.openhotline.intake.reply.domain.ReplyStatus;
import io.openhotline.platform.privacy.Masking;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a reply and its proof.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Reply",
        description = "What a customer is to be told, and the proof that it was (W5, T6)",
        requiredProperties = {"id", "ticket", "form", "outcome", "status", "openedAt", "dueAt"})
record ReplyView(
        UUID id,
        UUID ticket,
        @Schema(description = "The form that was asked for") ReplyForm form,
        @Schema(description = "Where to; masked") @Nullable String address,
        @Schema(description = "What there is to tell; masked in lists") String outcome,
        ReplyStatus status,
        Instant openedAt,
        Instant dueAt,
        @Schema(description = "Missing until the customer was told, or the text is in a queue")
                @Nullable ProofView proof,
        @Schema(description = "Missing unless nobody has to be told") @Nullable DropView dropped,
        @Schema(description = "Missing unless the last one couldn't be sent, or came back")
                @Nullable FailureView failure) {

    @Schema(
            name = "ReplyProof",
            description = "Who told the customer, when and how",
            requiredProperties = {"form", "by"})
    record ProofView(
            ReplyForm form,
            @Schema(description = "Actor") String by,
            @Schema(description = "When; missing while the text is in a queue")
                    @Nullable Instant at,
            @Schema(description = "To whom or where; masked") @Nullable String to,
            @Nullable String text,
            @Schema(description = "The file of the ticket with the scan") @Nullable UUID attachment,
            @Schema(description = "The mail, see `listOutgoingMails`") @Nullable UUID mail,
            @Nullable SignatureView signature) {}

    @Schema(
            name = "ReplySignature",
            description = "The customer's signature (P7)",
            requiredProperties = {"name", "signedAt", "witness"})
    record SignatureView(String name, Instant signedAt, String witness) {}

    @Schema(
            name = "FailedReply",
            description = "Why the customer was not told: what the mail server or the gateway says",
            requiredProperties = {"at", "reason"})
    record FailureView(Instant at, String reason) {}

    @Schema(
            name = "DroppedReply",
            requiredProperties = {"reason", "by", "at"})
    record DropView(String reason, @Schema(description = "Actor") String by, Instant at) {}

    static ReplyView of(ReplyEntity row) {
        return view(row, row.outcome, row.text);
    }

    static ReplyView masked(ReplyEntity row) {
        return view(row, Masking.text(row.outcome), row.text == null ? null : Masking.HIDDEN);
    }

    private static ReplyView view(ReplyEntity row, String outcome, @Nullable String text) {
        return new ReplyView(
                row.id,
                row.ticketId,
                row.form,
                masked(row.address),
                outcome,
                row.status,
                row.openedAt,
                row.dueAt,
                proof(row, text),
                dropped(row),
                failure(row));
    }

    private static @Nullable ProofView proof(ReplyEntity row, @Nullable String text) {
        boolean isTold = row.status == ReplyStatus.GIVEN || row.status == ReplyStatus.SENDING;
        return !isTold || row.givenForm == null || row.givenBy == null
                ? null
                : new ProofView(
                        row.givenForm,
                        row.givenBy,
                        row.status == ReplyStatus.GIVEN ? row.givenAt : null,
                        masked(row.givenTo),
                        text,
                        row.attachmentId,
                        row.mailId,
                        signature(row));
    }

    private static @Nullable SignatureView signature(ReplyEntity row) {
        return row.signatureName == null || row.signatureAt == null || row.signatureWitness == null
                ? null
                : new SignatureView(
                        Masking.name(row.signatureName), row.signatureAt, row.signatureWitness);
    }

    private static @Nullable DropView dropped(ReplyEntity row) {
        return row.dropReason == null || row.droppedBy == null || row.droppedAt == null
                ? null
                : new DropView(row.dropReason, row.droppedBy, row.droppedAt);
    }

    private static @Nullable FailureView failure(ReplyEntity row) {
        return row.failedAt == null || row.failReason == null
                ? null
                : new FailureView(row.failedAt, Masking.text(row.failReason));
    }

    private static @Nullable String masked(@Nullable String text) {
        return text == null ? null : Masking.text(text);
    }
}
