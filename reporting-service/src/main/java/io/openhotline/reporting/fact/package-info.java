/// Events come in here and become facts and rollups. No event may count twice, whatever the order
/// and the number of its deliveries.
@NullMarked
package io.openhotline.reporting.fact;

import org.jspecify.annotations.NullMarked;
