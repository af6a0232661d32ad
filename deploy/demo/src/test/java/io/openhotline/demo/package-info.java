/// Tests of the demo's own parts. A journey runs the whole demo. Neither needs another system.
@NullMarked
package io.openhotline.demo;

import org.jspecify.annotations.NullMarked;
