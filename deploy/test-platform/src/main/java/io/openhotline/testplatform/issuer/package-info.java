/// An issuer of tokens in the JVM of a test. It signs what a test asks for, so that wrong tokens
/// and every role can be tried without accounts.
@NullMarked
package io.openhotline.testplatform.issuer;

import org.jspecify.annotations.NullMarked;
