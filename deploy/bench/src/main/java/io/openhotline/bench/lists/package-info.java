/// How long it takes to find tickets, and how that grows with their number.
@NullMarked
package io.openhotline.bench.lists;

import org.jspecify.annotations.NullMarked;
