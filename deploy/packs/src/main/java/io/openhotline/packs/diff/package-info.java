/// Compares two packs and says in words what changed. Entries of lists are found by their code or
/// name, so that an entry that has moved is no change of every one after it.
@NullMarked
package io.openhotline.packs.diff;

import org.jspecify.annotations.NullMarked;
