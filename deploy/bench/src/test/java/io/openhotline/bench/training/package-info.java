@NullMarked
package io.openhotline.bench.training;

import org.jspecify.annotations.NullMarked;
