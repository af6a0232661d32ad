/// The HTTP edge that the services share: problems, bounds of texts, idempotency, pages, the actor.
@NullMarked
package io.openhotline.platform.http;

import org.jspecify.annotations.NullMarked;
