/// When a department must have accepted and resolved a work order. The arithmetic is in `domain`;
/// what stands here joins it to the policy's targets.
@NullMarked
package io.openhotline.dispatch.deadline;

import org.jspecify.annotations.NullMarked;
