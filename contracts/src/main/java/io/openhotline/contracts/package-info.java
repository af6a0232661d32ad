/// The public event contract: the events on the topics, as plain Java records. A type changes
/// additively; a breaking change becomes a `v2` beside the `v1`.
@NullMarked
package io.openhotline.contracts;

import org.jspecify.annotations.NullMarked;
