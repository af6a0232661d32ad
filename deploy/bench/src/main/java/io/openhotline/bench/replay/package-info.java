/// Measures how fast reporting catches up after a stop and how fast it rebuilds its figures. The
/// baseline is a consumer that only stores.
@NullMarked
package io.openhotline.bench.replay;

import org.jspecify.annotations.NullMarked;
