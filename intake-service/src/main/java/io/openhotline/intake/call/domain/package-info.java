/// Folds the events of a call into what an agent sees, and decides about call-backs. Plain Java.
@NullMarked
package io.openhotline.intake.call.domain;

import org.jspecify.annotations.NullMarked;
