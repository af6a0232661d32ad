/// How long a report takes, and that it takes no longer with more tickets.
@NullMarked
package io.openhotline.bench.reports;

import org.jspecify.annotations.NullMarked;
