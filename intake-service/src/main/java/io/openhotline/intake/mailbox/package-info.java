/// Fetches e-mail over IMAP and registers it as written matters (T6). A mail is stored once,
/// however often it is fetched; one that can't be read is parked.
@NullMarked
package io.openhotline.intake.mailbox;

import org.jspecify.annotations.NullMarked;
