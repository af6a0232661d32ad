/// What a report is made of: periods, dimensions and the sums between them. infinite.
@NullMarked
package io.openhotline.reporting.report.domain;

import org.jspecify.annotations.NullMarked;
