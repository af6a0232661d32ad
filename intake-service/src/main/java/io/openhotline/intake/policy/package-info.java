/// The pack's `intake.yaml`: what may be filed here, through which channels, and what a filing must
/// say. Read once at start and refused whole where it is wrong.
@NullMarked
package io.openhotline.intake.policy;

import org.jspecify.annotations.NullMarked;
