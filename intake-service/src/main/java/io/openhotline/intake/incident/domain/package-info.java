/// Decides about incidents and says which reports belong to one, as pure functions. Addresses
/// arrive folded, so that the way of writing makes no difference.
@NullMarked
package io.openhotline.intake.incident.domain;

import org.jspecify.annotations.NullMarked;
