/// Plans the steps of ladders before and after the ends of clocks. The functions are pure: the
/// caller passes clocks and times.
@NullMarked
package io.openhotline.dispatch.ladder.domain;

import org.jspecify.annotations.NullMarked;
