/// Measures an incident with thousands of tickets: filing into it, closing it, listing it, and the
/// memory of intake. The baseline is the same filing without an incident.
@NullMarked
package io.openhotline.bench.incident;

import org.jspecify.annotations.NullMarked;
