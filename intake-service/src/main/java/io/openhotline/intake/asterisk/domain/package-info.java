/// Translates messages of Asterisk's manager interface. Plain Java.
@NullMarked
package io.openhotline.intake.asterisk.domain;

import org.jspecify.annotations.NullMarked;
