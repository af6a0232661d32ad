/// The pack's `dispatch.yaml`: departments, routes, deadlines and calendars, read once at start and
/// refused with file, key and reason. What others get is compiled and can't be wrong any more.
@NullMarked
package io.openhotline.dispatch.policy;

import org.jspecify.annotations.NullMarked;
