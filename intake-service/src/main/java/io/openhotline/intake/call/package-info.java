/// Keeps what the switchboard tells about calls (T2, T7). A call is the fold of its events, which
/// may come late, twice and in any order.
@NullMarked
package io.openhotline.intake.call;

import org.jspecify.annotations.NullMarked;
