/// Contains the rules of the queue of mail. Plain Java.
@NullMarked
package io.openhotline.intake.mail.domain;

import org.jspecify.annotations.NullMarked;
