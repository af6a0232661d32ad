/// Measures lists and searches of tickets on data of several sizes. The baseline is a trivial page.
@NullMarked
package io.openhotline.bench.lists;

import org.jspecify.annotations.NullMarked;
