/// How fast a service catches up with what it missed, and counts everything anew.
@NullMarked
package io.openhotline.bench.replay;

import org.jspecify.annotations.NullMarked;
