/// Early warnings and reminders of deadlines: kept in a table, raised when their moment comes,
/// exactly once each, by whichever instance sweeps first. A restart changes nothing about that.
@NullMarked
package io.openhotline.dispatch.alarm;

import org.jspecify.annotations.NullMarked;
