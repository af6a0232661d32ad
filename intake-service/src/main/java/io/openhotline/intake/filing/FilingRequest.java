package io.openhotline.intake.filing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.intake.mail.MailAddress;
import io.openhotline.intake.policy.CoordinateSystem;
import io.openhotline.intake.policy.ReplyForm;
import io.openhotline.intake.ticket.QuotedArticleRequest;
import io.openhotline.intake.ticket.domain.Severity;
import io.openhotline.platform.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the body of `POST /tickets` by shape only; [FilingCheck] checks codes and form fields.
@Schema(name = "FileTicket", description = "What a customer reports")
record FilingRequest(
        @NotNull @Text(max = MAX_CODE)
                @Schema(required = true, description = "Code of a channel", examples = "phone")
                String channel,
        @NotNull @Text(max = MAX_CODE)
                @Schema(required = true, description = "Code of a category", examples = "leak")
                String category,
        @Text(max = MAX_CODE)
                @Schema(description = "Code of a nature; without it, the nature of the category")
                @Nullable String nature,
        @Schema(defaultValue = "ORDINARY") @Nullable Severity severity,
        @NotNull @Text(max = MAX_TEXT, multiline = true)
                @Schema(
                        required = true,
                        description = "What the customer reports",
                        minLength = 1,
                        maxLength = MAX_TEXT)
                String description,
        @Valid @Nullable CustomerPart customer,
        @Valid @Nullable PlacePart place,
        @Size(max = 100) @Schema(description = "Form fields of the category, see /categories")
                @Nullable Map<String, Object> fields,
        @Schema(
                        description =
                                "Time of receipt; without it, now. An agent may give an earlier one"
                                        + " for a written channel, an import any time of the past. A"
                                        + " clock that is wrong by up to five minutes is replaced by"
                                        + " our time, with a warning in the receipt.")
                @Nullable Instant receivedAt,
        @Text(max = MAX_TEXT, multiline = true)
                @Schema(
                        description = "Answer of the desk, given at once",
                        minLength = 1,
                        maxLength = MAX_TEXT)
                @Nullable String answer,
        @Valid @Schema(description = "The version of an article that the answer quotes (T13)")
                @Nullable QuotedArticleRequest article,
        @Schema(
                        description =
                                "An emergency is reported first and major: what the category requires"
                                        + " follows by `POST /tickets/{ticket}/completion` (C3, P5)",
                        defaultValue = "false")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable Boolean emergency,
        @Schema(
                        description =
                                "The customer names neither name nor telephone; the receipt has a code by"
                                        + " which the ticket can be followed",
                        defaultValue = "false")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable Boolean anonymous,
        @Schema(
                        description =
                                "Only the roles that the hotline names may know who the customer is",
                        defaultValue = "false")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable Boolean sealed,
        @Schema(
                        description =
                                "Id of the registered letter, fax, e-mail or paper that is entered"
                                        + " (T6): the ticket gets its time of receipt and its"
                                        + " originals")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable UUID writtenMatter,
        // A stored response of an earlier version has the fingerprint of a body without these.
        @Valid @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReplyPart reply) {
    static final int MAX_CODE = 60;
    static final int MAX_TEXT = 10_000;

    FilingRequest {
        severity = severity == null ? Severity.ORDINARY : severity;
        fields = fields == null ? Map.of() : fields;
    }

    /// An emergency is major in any case.
    Severity graded() {
        return isEmergency() || severity == null ? Severity.MAJOR : severity;
    }

    @JsonIgnore
    boolean isEmergency() {
        return Boolean.TRUE.equals(emergency);
    }

    @JsonIgnore
    boolean isAnonymous() {
        return Boolean.TRUE.equals(anonymous);
    }

    @JsonIgnore
    boolean isSealed() {
        return Boolean.TRUE.equals(sealed);
    }

    /// Returns the same filing with the time at which the written matter came in.
    FilingRequest receivedAt(Instant received) {
        return new FilingRequest(
                channel,
                category,
                nature,
                severity,
                description,
                customer,
                place,
                fields,
                received,
                answer,
                article,
                emergency,
                anonymous,
                sealed,
                writtenMatter,
                reply);
    }

    @Schema(
            name = "FileTicketReply",
            description =
                    "How the customer wants to be told the outcome (T6); without it, as the directory"
                            + " says, or as it fits the channel")
    record ReplyPart(
            @NotNull @Schema(required = true) ReplyForm form,
            @Text(max = 300)
                    @Schema(
                            description = "E-mail or postal address, or number, as the form needs",
                            minLength = 1,
                            maxLength = 300)
                    @Nullable String address) {}

    @Schema(name = "FileTicketCustomer")
    record CustomerPart(
            @Text(max = 100) @Nullable String name,
            @Text(max = 40)
                    @Schema(
                            description =
                                    "In any spelling, also with an extension or a second number; kept in"
                                            + " E.164 and as it was written")
                    @Nullable String phone,
            @Text(max = MAX_CODE) @Schema(description = "Code of a customer kind")
                    @Nullable String kind,
            @Text(max = 40)
                    @Schema(
                            description =
                                    "Account or card number, by which the directory knows the"
                                            + " customer; the ticket doesn't keep it")
                    @Nullable String account,
            @Text(max = MailAddress.LONGEST)
                    @Schema(
                            description = "E-mail address; without it, that of the directory",
                            examples = "li.xiuying@example.org")
                    @Nullable String email) {}

    @Schema(
            name = "FileTicketPlace",
            description =
                    "An address with coordinates in degrees, both or none; they are kept in WGS 84")
    record PlacePart(
            @NotNull @Text(max = 500) @Schema(required = true) String address,
            @Schema(minimum = "-90", maximum = "90") @Nullable Double latitude,
            @Schema(minimum = "-180", maximum = "180") @Nullable Double longitude,
            @Schema(description = "System of the coordinates; without it, that of the pack")
                    @Nullable CoordinateSystem coordinateSystem) {}
}
