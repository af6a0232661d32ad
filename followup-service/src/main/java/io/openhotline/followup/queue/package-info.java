/// Shows agents the follow-ups: the queue by due time with masked contacts, and single follow-ups
/// with all that a call needs. Only reads.
@NullMarked
package io.openhotline.followup.queue;

import org.jspecify.annotations.NullMarked;
