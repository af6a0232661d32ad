/// How long a ticket takes through the whole system, and what its course costs.
@NullMarked
package io.openhotline.bench.pipeline;

import org.jspecify.annotations.NullMarked;
