/// Tickets of 24 months with their whole course, as events and as the rows that the services would
/// have written for them. The same number always tells the same story.
@NullMarked
package io.openhotline.bench.data;

import org.jspecify.annotations.NullMarked;
