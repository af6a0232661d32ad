/// How fast and how cheaply intake takes tickets in.
@NullMarked
package io.openhotline.bench.intake;

import org.jspecify.annotations.NullMarked;
