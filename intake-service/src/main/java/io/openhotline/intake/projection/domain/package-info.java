/// Applies a work order's facts to its projection, as a pure function. The two topics have no
/// mutual order, so a fact may arrive late or twice.
@NullMarked
package io.openhotline.intake.projection.domain;

import org.jspecify.annotations.NullMarked;
