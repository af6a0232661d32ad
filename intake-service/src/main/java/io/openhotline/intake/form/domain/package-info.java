/// Decides about the life of a form. Plain Java.
@NullMarked
package io.openhotline.intake.form.domain;

import org.jspecify.annotations.NullMarked;
