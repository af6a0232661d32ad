package io.openhotline.intake.mailbox;

import io.openhotline.intake.mailbox.domain.MailFate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Describes a mail as it arrived in the mailbox.
///
/// @param id of the mail, and of what is made of it
/// @param uid the place in the mailbox, with `uidValidity`
record Arrival(UUID id, String mailbox, long uidValidity, long uid, long size, Instant receivedAt) {

    /// Describes the mail by what was read of it, or parked for a cause.
    IncomingMailEntity row(@Nullable ReadMail mail, @Nullable String cause, Instant now) {
        var row = new IncomingMailEntity();
        row.id = id;
        row.uidValidity = uidValidity;
        row.uid = uid;
        row.size = size;
        row.receivedAt = receivedAt;
        row.storedAt = now;
        row.cause = cause;
        row.fate = mail == null ? MailFate.PARKED : MailFate.REGISTERED;
        row.digest = mail == null ? MailDigest.ofPlace(mailbox, uidValidity, uid) : mail.digest();
        if (mail != null) {
            row.messageId = mail.messageId();
            row.sender = mail.from().isEmpty() ? null : mail.from();
            row.senderName = mail.name();
            row.subject = mail.subject();
            row.text = mail.text();
            row.leftOut = mail.leftOut();
        }
        return row;
    }
}
