/// Tests of what the demo can get wrong by itself; the day as a whole is played by the journeys.
@NullMarked
package io.openhotline.demo;

import org.jspecify.annotations.NullMarked;
