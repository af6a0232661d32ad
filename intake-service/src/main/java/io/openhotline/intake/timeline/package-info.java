/// Shows the events of all services about a ticket in order, in Chinese and English. One
/// class of texts for each topic writes the lines.
@NullMarked
package io.openhotline.intake.timeline;

import org.jspecify.annotations.NullMarked;
