/// Keeps the record of each department: warnings, overdue clocks, refused returns, redone work
/// orders, dissatisfied customers, and its appeals against them. A granted appeal takes an entry
/// out of the count and leaves it on the record.
@NullMarked
package io.openhotline.dispatch.department;

import org.jspecify.annotations.NullMarked;
