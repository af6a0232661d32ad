/// Measures the latency of a ticket through the whole system and the CPU that it costs. Departments
/// and follow-up callers are simulated.
@NullMarked
package io.openhotline.bench.pipeline;

import org.jspecify.annotations.NullMarked;
