/// A small client of the public HTTP API, for the subcommands that use a running system from
/// outside. It retries what may be retried, with the same idempotency key.
@NullMarked
package io.openhotline.client;

import org.jspecify.annotations.NullMarked;
