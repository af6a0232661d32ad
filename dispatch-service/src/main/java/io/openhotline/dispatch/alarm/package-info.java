/// Keeps early warnings and reminders in a table and raises each exactly once when its moment
/// comes. Any instance can raise them, and a restart doesn't change that.
@NullMarked
package io.openhotline.dispatch.alarm;

import org.jspecify.annotations.NullMarked;
