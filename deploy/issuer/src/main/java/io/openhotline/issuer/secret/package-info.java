/// Passwords, client secrets and signing keys. They are made once, lie in files that only their
/// owner can read, and are never written to a log.
@NullMarked
package io.openhotline.issuer.secret;

import org.jspecify.annotations.NullMarked;
