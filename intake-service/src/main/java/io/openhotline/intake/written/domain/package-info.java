/// Contains the rules of written matters. Plain Java.
@NullMarked
package io.openhotline.intake.written.domain;

import org.jspecify.annotations.NullMarked;
