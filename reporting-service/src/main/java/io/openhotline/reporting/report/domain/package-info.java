/// The periods of reports and the sums that a report is made of. Each kind of period knows its days
/// and the periods that it is compared with.
@NullMarked
package io.openhotline.reporting.report.domain;

import org.jspecify.annotations.NullMarked;
