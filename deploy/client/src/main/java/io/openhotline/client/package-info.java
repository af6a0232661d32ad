/// A small client of the public HTTP API, for the commands that use a running system from outside.
/// It retries calls with the same idempotency key.
@NullMarked
package io.openhotline.client;

import org.jspecify.annotations.NullMarked;
