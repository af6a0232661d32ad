package io.openhotline.intake.reply;

import io.openhotline.intake.policy.ReplyForm;
import io.openhotline.platform.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the request bodies about replies.
final class ReplyRequests {
    static final int MAX_LINE = 300;
    static final int MAX_REASON = 1_000;
    static final int MAX_TEXT = 10_000;

    private ReplyRequests() {}

    @Schema(
            name = "GiveReply",
            description = "That the customer was told, with the proof: the words or a scan")
    record GiveRequest(
            @NotNull @Schema(
                            required = true,
                            description =
                                    "How; `EMAIL` sends the text to the customer, and so do `SMS` and"
                                            + " `WECHAT` where there is a gateway, unless `givenAt`"
                                            + " says that the customer has been told")
                    ReplyForm form,
            @Text(max = MAX_TEXT, multiline = true)
                    @Schema(
                            minLength = 1,
                            maxLength = MAX_TEXT,
                            description = "The words; required for what is sent")
                    @Nullable String text,
            @Schema(
                            description =
                                    "Id of a file of the ticket: the letter, or a form with the"
                                            + " customer's signature")
                    @Nullable UUID attachment,
            @Text(max = MAX_LINE)
                    @Schema(
                            minLength = 1,
                            maxLength = MAX_LINE,
                            description =
                                    "To whom or where, if not to the address that was asked for")
                    @Nullable String to,
            @Schema(description = "When, if not now; not in the future, not for `EMAIL`")
                    @Nullable Instant givenAt,
            @Valid @Nullable SignaturePart signature) {

        /// @param now the time of the request, where the body gives none
        Proof proof(String by, Instant now) {
            SignaturePart signed = signature;
            return new Proof(
                    form,
                    by,
                    givenAt == null || form == ReplyForm.EMAIL ? now : givenAt,
                    to,
                    text,
                    attachment,
                    signed == null ? null : signed.name(),
                    signed == null ? null : signed.signedAt(),
                    signed == null ? null : signed.witness(),
                    givenAt != null);
        }
    }

    @Schema(name = "GiveReplySignature", description = "The customer's signature (P7)")
    record SignaturePart(
            @NotNull @Text(max = 100) @Schema(required = true, minLength = 1, maxLength = 100)
                    String name,
            @NotNull @Schema(required = true) Instant signedAt,
            @NotNull @Text(max = 100)
                    @Schema(
                            required = true,
                            minLength = 1,
                            maxLength = 100,
                            description = "Who saw it")
                    String witness) {}

    @Schema(name = "DropReply")
    record DropRequest(
            @NotNull @Text(max = MAX_REASON, multiline = true)
                    @Schema(
                            required = true,
                            minLength = 1,
                            maxLength = MAX_REASON,
                            description = "Why nobody has to be told")
                    String reason) {}

    @Schema(name = "WishReply", description = "In which form the customer wants to be told")
    record WishRequest(
            @NotNull @Schema(required = true) ReplyForm form,
            @Text(max = MAX_LINE)
                    @Schema(
                            minLength = 1,
                            maxLength = MAX_LINE,
                            description = "E-mail or postal address, or number")
                    @Nullable String address) {

        Wish wish() {
            return new Wish(form, address, null);
        }
    }
}
