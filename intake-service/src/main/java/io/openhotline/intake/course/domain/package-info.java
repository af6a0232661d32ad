/// How a work order's facts change what is known of it, as a pure function. Two topics have no
/// mutual order, so a fact may come late or twice.
@NullMarked
package io.openhotline.intake.course.domain;

import org.jspecify.annotations.NullMarked;
