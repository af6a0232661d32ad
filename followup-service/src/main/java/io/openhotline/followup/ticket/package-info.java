/// Stores what this service knows about each ticket, from two topics without a mutual order. Keeps
/// only what a call needs, and only while a call is possible.
@NullMarked
package io.openhotline.followup.ticket;

import org.jspecify.annotations.NullMarked;
