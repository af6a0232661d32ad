/// The dispatch service: which department handles a ticket, until when, and what comes of it. Each
/// sub-package is a feature; dependencies run from `reaction` down to `condition` and `deadline`.
@NullMarked
package io.openhotline.dispatch;

import org.jspecify.annotations.NullMarked;
