/// Decides what is more than expected, as plain Java.
@NullMarked
package io.openhotline.reporting.hotspot.domain;

import org.jspecify.annotations.NullMarked;
