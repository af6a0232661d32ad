/// Says what an attempt to send an e-mail has led to, and when the next one may come. A service
/// that sends e-mail declares `quarkus-mailer`.
@NullMarked
package io.openhotline.platform.mail;

import org.jspecify.annotations.NullMarked;
