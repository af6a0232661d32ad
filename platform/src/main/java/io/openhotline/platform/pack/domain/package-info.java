/// Decides which version of the pack is in force, and which takeover may be planned.
@NullMarked
package io.openhotline.platform.pack.domain;

import org.jspecify.annotations.NullMarked;
