package io.openhotline.intake.mailbox;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holds what a mail says, as far as it can be read.
///
/// @param references Message-IDs of the mails that it answers
/// @param from the address of the sender; empty if it is missing
/// @param returned the delivery report, if the mail is one
/// @param attachments the first files, in a folder of their own
/// @param leftOut the number of files that are in the original alone
record ReadMail(
        @Nullable String messageId,
        List<String> references,
        String from,
        @Nullable String name,
        @Nullable String subject,
        @Nullable String text,
        boolean automatic,
        String digest,
        List<File> attachments,
        int leftOut,
        @Nullable DeliveryReport returned) {

    record File(Path content, String name) {}

    ReadMail {
        references = List.copyOf(references);
        attachments = List.copyOf(attachments);
    }
}
