/// Sends e-mail from a queue in the database, at most once for each event and receiver (W5, T6).
/// [OutgoingMail] is the port for the other features.
@NullMarked
package io.openhotline.intake.mail;

import org.jspecify.annotations.NullMarked;
