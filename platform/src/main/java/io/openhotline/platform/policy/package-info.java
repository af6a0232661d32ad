/// Reads policy packs, the data by which hotlines differ. A pack is read at start, checked as a
/// whole, and refused with file, key and reason.
@NullMarked
package io.openhotline.platform.policy;

import org.jspecify.annotations.NullMarked;
