/// Writes the accounts of a pack as a realm that Keycloak imports. Keycloak then gives tokens with
/// the same claims as this issuer.
@NullMarked
package io.openhotline.issuer.keycloak;

import org.jspecify.annotations.NullMarked;
