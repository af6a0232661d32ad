/// Reveals contact data of a ticket for one answer. Each reveal has a reason and is logged in the
/// transaction that reads.
@NullMarked
package io.openhotline.intake.reveal;

import org.jspecify.annotations.NullMarked;
