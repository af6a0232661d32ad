/// Keeps observations and turns them into facts and rollups. Each event counts once, in whatever
/// order and however often it is delivered.
@NullMarked
package io.openhotline.reporting.fact;

import org.jspecify.annotations.NullMarked;
