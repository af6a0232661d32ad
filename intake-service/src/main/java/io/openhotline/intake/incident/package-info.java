/// Incidents: matters that many customers report at once, such as a burst main. Tickets join the
/// one that leads, by hand or by a rule at filing, and are closed with it in batches.
@NullMarked
package io.openhotline.intake.incident;

import org.jspecify.annotations.NullMarked;
