/// Who acts, as one value that commands and the journal carry. Identity and roles will be decided
/// here, without touching the features.
@NullMarked
package io.openhotline.platform.actor;

import org.jspecify.annotations.NullMarked;
