/// The databases of the version before as SQL text, and what that version answered about them.
@NullMarked
package io.openhotline.journeys.upgrade;

import org.jspecify.annotations.NullMarked;
