/// Decides which counts exceed the expected number, as plain Java.
@NullMarked
package io.openhotline.reporting.hotspot.domain;

import org.jspecify.annotations.NullMarked;
