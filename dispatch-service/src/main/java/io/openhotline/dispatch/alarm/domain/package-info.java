/// Computes which alarms a work order gets. The function is pure: the caller passes the deadlines
/// and the time of opening.
@NullMarked
package io.openhotline.dispatch.alarm.domain;

import org.jspecify.annotations.NullMarked;
