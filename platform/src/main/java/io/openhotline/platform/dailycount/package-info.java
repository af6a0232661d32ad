/// Shows what a service counts by day, and the tickets under it, so that reporting can compare its
/// figures with the services' own. Every service that has tickets defines its counts.
@NullMarked
package io.openhotline.platform.dailycount;

import org.jspecify.annotations.NullMarked;
