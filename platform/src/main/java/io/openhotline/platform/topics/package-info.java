/// Declares topics with partitions and retention, because the broker never creates one by itself.
/// Also decides what the absence of the broker means for readiness.
@NullMarked
package io.openhotline.platform.topics;

import org.jspecify.annotations.NullMarked;
