/// Sends e-mails, with the outcomes of attempts and the pauses between them. A service that sends
/// e-mail declares `quarkus-mailer`.
@NullMarked
package io.openhotline.platform.mail;

import org.jspecify.annotations.NullMarked;
