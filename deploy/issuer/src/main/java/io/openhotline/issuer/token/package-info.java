/// The OpenID Connect endpoints: which programs may ask for tokens, by which flow, and what a token
/// says about a person or a system.
@NullMarked
package io.openhotline.issuer.token;

import org.jspecify.annotations.NullMarked;
