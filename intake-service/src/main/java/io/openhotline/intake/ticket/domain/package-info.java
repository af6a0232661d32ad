/// The rules of a ticket's life as pure functions over plain values. Time, ids and numbers are
/// chosen by the caller.
@NullMarked
package io.openhotline.intake.ticket.domain;

import org.jspecify.annotations.NullMarked;
