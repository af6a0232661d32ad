/// The monthly and the yearly report as JSON and CSV, read from the rollups alone. Its cost grows
/// with days and dimensions, never with tickets.
@NullMarked
package io.openhotline.reporting.report;

import org.jspecify.annotations.NullMarked;
