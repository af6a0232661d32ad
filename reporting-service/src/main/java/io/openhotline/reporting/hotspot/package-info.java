/// Finds places and categories of which more is reported than in the same hours of the weeks
/// before. Each has its tickets and a proposed incident.
@NullMarked
package io.openhotline.reporting.hotspot;

import org.jspecify.annotations.NullMarked;
