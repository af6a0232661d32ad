/// Keeps the steps of ladders in a table and raises each exactly once when its moment comes, on any
/// instance and after any restart. A raised step is a fact with its audience.
@NullMarked
package io.openhotline.dispatch.ladder;

import org.jspecify.annotations.NullMarked;
