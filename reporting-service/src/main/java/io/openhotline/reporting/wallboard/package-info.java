/// The figures of this moment for the screen on the wall. One computation in a second is shared by
/// all viewers.
@NullMarked
package io.openhotline.reporting.wallboard;

import org.jspecify.annotations.NullMarked;
