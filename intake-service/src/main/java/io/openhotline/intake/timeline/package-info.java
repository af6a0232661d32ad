/// Shows the events of all services about a ticket in order, in Chinese and English. Each audience
/// sees only the events and fields that [TimelinePolicy] lists for it.
@NullMarked
package io.openhotline.intake.timeline;

import org.jspecify.annotations.NullMarked;
