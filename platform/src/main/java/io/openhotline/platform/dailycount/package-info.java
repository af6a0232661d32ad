/// Shows the daily counts of a service and the tickets that they count, so that reporting can
/// compare them with its figures. Every service that has tickets defines its counts.
@NullMarked
package io.openhotline.platform.dailycount;

import org.jspecify.annotations.NullMarked;
