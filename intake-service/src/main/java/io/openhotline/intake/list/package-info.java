/// Lists tickets by filters and finds them by any part of their texts, newest first. Reads the
/// tables of the ticket feature by plain SQL and changes nothing.
@NullMarked
package io.openhotline.intake.list;

import org.jspecify.annotations.NullMarked;
