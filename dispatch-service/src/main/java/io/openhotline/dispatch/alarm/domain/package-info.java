/// Which alarms a work order gets. Pure: the deadlines and the moment of opening are given.
@NullMarked
package io.openhotline.dispatch.alarm.domain;

import org.jspecify.annotations.NullMarked;
