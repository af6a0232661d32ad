/// The actor: who acts, as one value. Commands and the journal carry it.
@NullMarked
package io.openhotline.platform.actor;

import org.jspecify.annotations.NullMarked;
