/// Contains the rules of a ticket's life as pure functions over plain values. The caller chooses
/// time, ids and numbers.
@NullMarked
package io.openhotline.intake.ticket.domain;

import org.jspecify.annotations.NullMarked;
