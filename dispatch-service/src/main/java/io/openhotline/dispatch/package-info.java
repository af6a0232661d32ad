/// Decides which department handles a ticket and until when, and records the result. Each
/// sub-package is a feature; dependencies run from `consumer` down to `condition` and `deadline`.
@NullMarked
package io.openhotline.dispatch;

import org.jspecify.annotations.NullMarked;
