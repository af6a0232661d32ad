/// Getting access tokens from the issuer of a system that `deploy/hotline up` has started.
/// Passwords and secrets are arguments here and are never logged or put on a command line.
@NullMarked
package io.openhotline.client.token;

import org.jspecify.annotations.NullMarked;
