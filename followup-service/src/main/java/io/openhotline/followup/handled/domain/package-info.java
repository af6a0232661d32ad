/// When a ticket counts as handled, told from facts in whatever order they come. Pure functions
/// over one record.
@NullMarked
package io.openhotline.followup.handled.domain;

import org.jspecify.annotations.NullMarked;
