/// Seals who the customer of a ticket is, and lets a contactless customer follow a ticket by its
/// number and a code (GB/T 33358).
@NullMarked
package io.openhotline.intake.sealing;

import org.jspecify.annotations.NullMarked;
