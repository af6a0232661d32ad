/// Compiles and type-checks the policy's CEL conditions over a ticket once, at start. Evaluation
/// never fails: a condition that reads an attribute that the ticket doesn't have doesn't match.
@NullMarked
package io.openhotline.platform.condition;

import org.jspecify.annotations.NullMarked;
