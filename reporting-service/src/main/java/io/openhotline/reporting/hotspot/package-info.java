/// Finds places and categories of which more is reported than in the same hours of the weeks
/// before. Each of them has its tickets, and what opens an incident of them.
@NullMarked
package io.openhotline.reporting.hotspot;

import org.jspecify.annotations.NullMarked;
