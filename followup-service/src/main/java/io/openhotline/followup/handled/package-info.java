/// What this service knows of each ticket, fed from two topics that come in no mutual order. Only
/// what a call needs is kept, and for as long as a call may come.
@NullMarked
package io.openhotline.followup.handled;

import org.jspecify.annotations.NullMarked;
