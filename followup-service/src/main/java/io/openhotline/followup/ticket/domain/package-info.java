/// Decides when a ticket counts as handled, by pure functions over one record. The facts may arrive
/// in any order.
@NullMarked
package io.openhotline.followup.ticket.domain;

import org.jspecify.annotations.NullMarked;
