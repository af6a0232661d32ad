/// The OpenID Connect endpoints: the clients that may ask for tokens, their flows, and the claims
/// of a token.
@NullMarked
package io.openhotline.issuer.token;

import org.jspecify.annotations.NullMarked;
