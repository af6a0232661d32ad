/// The report of a period as JSON and CSV, read from the rollups alone. Its cost grows with days
/// and codes, never with tickets.
@NullMarked
package io.openhotline.reporting.report;

import org.jspecify.annotations.NullMarked;
