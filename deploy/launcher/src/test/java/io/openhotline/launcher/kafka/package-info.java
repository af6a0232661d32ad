/// Tests of the broker's users and rights.
@NullMarked
package io.openhotline.launcher.kafka;

import org.jspecify.annotations.NullMarked;
