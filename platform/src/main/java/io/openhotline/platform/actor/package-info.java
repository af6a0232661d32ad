/// Who acts, as one value that commands and the journal carry.
@NullMarked
package io.openhotline.platform.actor;

import org.jspecify.annotations.NullMarked;
