/// Passwords, client secrets and signing keys. They are made once, lie in files that the owner
/// alone can read, and are never written into a log.
@NullMarked
package io.openhotline.issuer.secret;

import org.jspecify.annotations.NullMarked;
