/// Contains the rules of replies. Plain Java.
@NullMarked
package io.openhotline.intake.reply.domain;

import org.jspecify.annotations.NullMarked;
