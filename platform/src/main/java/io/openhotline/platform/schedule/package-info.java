/// Ends the schedules of a service before its parts are closed, and keeps a row that can't be
/// processed from holding up the others of its sweep.
@NullMarked
package io.openhotline.platform.schedule;

import org.jspecify.annotations.NullMarked;
