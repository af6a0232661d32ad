/// Compares the files of two versions of a pack. Entries of lists are found by their code or name,
/// so that an entry that has moved is no change of every one after it.
@NullMarked
package io.openhotline.platform.pack.diff;

import org.jspecify.annotations.NullMarked;
