/// How soon a service is ready, and how much memory it takes.
@NullMarked
package io.openhotline.bench.start;

import org.jspecify.annotations.NullMarked;
