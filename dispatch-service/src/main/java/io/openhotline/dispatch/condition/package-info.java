/// Conditions of a policy in CEL over a typed ticket: compiled and type-checked once, at start, and
/// evaluated without ever failing. A condition that reads what a ticket doesn't have doesn't match.
@NullMarked
package io.openhotline.dispatch.condition;

import org.jspecify.annotations.NullMarked;
