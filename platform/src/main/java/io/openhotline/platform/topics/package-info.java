/// Declaring topics with partitions and retention, since none is ever created by accident.
@NullMarked
package io.openhotline.platform.topics;

import org.jspecify.annotations.NullMarked;
