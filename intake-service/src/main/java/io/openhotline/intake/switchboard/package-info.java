/// Takes events in the shape in which switchboards tell help desks about calls (`newCall`,
/// `answer`, `hangup`), and translates them into events of [io.openhotline.intake.call].
@NullMarked
package io.openhotline.intake.switchboard;

import org.jspecify.annotations.NullMarked;
