/// Compares the folders of two packs and says in words what changed.
@NullMarked
package io.openhotline.packs.diff;

import org.jspecify.annotations.NullMarked;
