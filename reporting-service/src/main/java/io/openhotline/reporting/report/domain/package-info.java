/// The arithmetic of a report: periods, trends and figures. A trend against nothing is empty, not
/// infinite.
@NullMarked
package io.openhotline.reporting.report.domain;

import org.jspecify.annotations.NullMarked;
