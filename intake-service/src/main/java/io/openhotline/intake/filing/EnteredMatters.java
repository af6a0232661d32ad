package io.openhotline.intake.filing;

import io.openhotline.intake.filing.FilingRequest.ReplyPart;
import io.openhotline.intake.mail.MailAddress;
import io.openhotline.intake.policy.ReplyForm;
import io.openhotline.intake.reply.ReplyOpeningService;
import io.openhotline.intake.reply.Wish;
import io.openhotline.intake.ticket.domain.TicketCommand.File;
import io.openhotline.intake.written.MatterOrigin;
import io.openhotline.intake.written.WrittenMatterReader;
import io.openhotline.intake.written.WrittenMatterService;
import io.openhotline.intake.written.domain.MatterDecision;
import io.openhotline.intake.written.domain.MatterDecision.Refused;
import io.openhotline.intake.written.domain.MatterRefusal;
import io.openhotline.platform.http.Problem.FieldError;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Connects a filing with the written matter that it enters, and with what the customer wishes
/// about the reply (T6).
@Singleton
class EnteredMatters {
    private final WrittenMatterReader reader;
    private final WrittenMatterService matters;
    private final ReplyOpeningService replies;

    EnteredMatters(
            WrittenMatterReader reader, WrittenMatterService matters, ReplyOpeningService replies) {
        this.reader = reader;
        this.matters = matters;
        this.replies = replies;
    }

    /// Returns empty for a filing without a matter, and for a matter that is missing.
    Optional<MatterOrigin> origin(FilingRequest request) {
        return Optional.ofNullable(request.writtenMatter()).flatMap(reader::origin);
    }

    static List<FieldError> errors(FilingRequest request, Optional<MatterOrigin> origin) {
        var errors = new ArrayList<FieldError>();
        if (request.writtenMatter() != null && origin.isEmpty()) {
            errors.add(FieldError.of("/writtenMatter", "unknown-written-matter"));
        }
        if (origin.isPresent() && !origin.get().channel().equals(request.channel())) {
            errors.add(FieldError.of("/channel", "channel-of-matter", origin.get().channel()));
        }
        ReplyPart reply = request.reply();
        if (reply != null && reply.form() == ReplyForm.EMAIL && !isMail(reply.address())) {
            errors.add(FieldError.of("/reply/address", "e-mail"));
        }
        return errors;
    }

    private static boolean isMail(@Nullable String address) {
        return address == null || MailAddress.isValid(address);
    }

    /// Returns why the matter can't be entered, in the transaction of the filing.
    Optional<MatterRefusal> filed(
            File command, FilingRequest request, Optional<MatterOrigin> origin) {
        replies.filed(
                command.id().value(),
                request.channel(),
                wish(request, origin),
                command.answer(),
                command.answeredAt());
        if (request.writtenMatter() == null) {
            return Optional.empty();
        }
        MatterDecision decision =
                matters.enter(
                                request.writtenMatter(),
                                command.id().value(),
                                command.actor(),
                                command.filedAt())
                        .orElseThrow();
        return decision instanceof Refused(var reason) ? Optional.of(reason) : Optional.empty();
    }

    /// A customer who wrote a mail is answered by mail, unless the filing says otherwise.
    private static @Nullable Wish wish(FilingRequest request, Optional<MatterOrigin> origin) {
        @Nullable String mail = origin.map(MatterOrigin::messageId).orElse(null);
        ReplyPart asked = request.reply();
        if (asked != null) {
            return new Wish(asked.form(), asked.address(), mail);
        }
        return mail == null
                ? null
                : new Wish(
                        ReplyForm.EMAIL,
                        origin.map(MatterOrigin::senderAddress).orElse(null),
                        mail);
    }
}
