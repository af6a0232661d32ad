/// Checks the files of a pack together: what a service refuses at its start, and what no single
/// file shows. A check is a pure function from a pack to findings.
@NullMarked
package io.openhotline.packs.check;

import org.jspecify.annotations.NullMarked;
