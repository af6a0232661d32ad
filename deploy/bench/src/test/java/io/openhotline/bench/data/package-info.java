@NullMarked
package io.openhotline.bench.data;

import org.jspecify.annotations.NullMarked;
