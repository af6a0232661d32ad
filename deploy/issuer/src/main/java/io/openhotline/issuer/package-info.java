/// A small OpenID Connect provider for a hotline on one machine. Its users are the people and
/// systems of the policy pack.
@NullMarked
package io.openhotline.issuer;

import org.jspecify.annotations.NullMarked;
