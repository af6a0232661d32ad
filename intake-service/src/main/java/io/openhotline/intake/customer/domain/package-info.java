/// Contains the rules of the customer directory as pure functions over plain values. Times, ids and
/// actors are arguments.
@NullMarked
package io.openhotline.intake.customer.domain;

import org.jspecify.annotations.NullMarked;
