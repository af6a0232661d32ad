/// The public event contract: what travels over the topics, as plain Java records. Types change
/// additively only; a breaking change becomes a `v2` beside the `v1`.
@NullMarked
package io.openhotline.contracts;

import org.jspecify.annotations.NullMarked;
