/// Verified tokens of the issuer: when they are asked for, how long they are remembered, and which
/// [io.openhotline.platform.actor.Actor] acts with them.
@NullMarked
package io.openhotline.platform.identity;

import org.jspecify.annotations.NullMarked;
