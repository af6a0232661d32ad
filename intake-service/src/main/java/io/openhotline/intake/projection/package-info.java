/// Keeps a ticket's status and work order up to date with the events of dispatch and follow-up. The
/// two topics have no mutual order, so each event locks its ticket's row.
@NullMarked
package io.openhotline.intake.projection;

import org.jspecify.annotations.NullMarked;
