/// Reading policy packs: what differs between hotlines is data, read at start, checked whole, and
/// refused with file, key and reason.
@NullMarked
package io.openhotline.platform.policy;

import org.jspecify.annotations.NullMarked;
