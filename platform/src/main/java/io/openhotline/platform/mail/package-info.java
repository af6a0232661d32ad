/// Contains the outcomes of attempts to send an e-mail, and the pauses between attempts. A service
/// that sends e-mail declares `quarkus-mailer`.
@NullMarked
package io.openhotline.platform.mail;

import org.jspecify.annotations.NullMarked;
