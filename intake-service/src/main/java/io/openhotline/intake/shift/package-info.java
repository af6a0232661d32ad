/// Hands the open tickets of a shift over in writing, ticket by ticket, and has outcomes checked
/// again within the shift (P6, S4). The predecessor tracks a ticket until the successor has
/// accepted it.
@NullMarked
package io.openhotline.intake.shift;

import org.jspecify.annotations.NullMarked;
