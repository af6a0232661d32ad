/// Contains how mails are read: encodings, and which are automatic. Plain Java.
@NullMarked
package io.openhotline.intake.mailbox.domain;

import org.jspecify.annotations.NullMarked;
