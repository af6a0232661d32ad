/// Ends the schedules of a service before its parts are closed.
@NullMarked
package io.openhotline.platform.schedule;

import org.jspecify.annotations.NullMarked;
