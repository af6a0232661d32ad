/// Contains the envelope of events, the ids of events, and the clock that times them. Consumers and
/// publishers share it.
@NullMarked
package io.openhotline.platform.envelope;

import org.jspecify.annotations.NullMarked;
