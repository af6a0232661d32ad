/// Reveals contact data of a work order for one answer. Each reveal has a reason and is logged in
/// the transaction that reads.
@NullMarked
package io.openhotline.dispatch.reveal;

import org.jspecify.annotations.NullMarked;
