/// The HTTP edge that the services share: problems, bounds of texts, idempotency, pages, the actor,
/// and the landing page.
@NullMarked
package io.openhotline.platform.http;

import org.jspecify.annotations.NullMarked;
