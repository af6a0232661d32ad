/// Contains the pack's `intake.yaml`: what may be filed, through which channels, and what a filing
/// must contain. Reads it once at start; an invalid file is refused as a whole.
@NullMarked
package io.openhotline.intake.policy;

import org.jspecify.annotations.NullMarked;
