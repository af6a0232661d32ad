/// The people and systems of a policy pack, as `identity.yaml` lists them. A file with a mistake is
/// refused with its key and the reason.
@NullMarked
package io.openhotline.issuer.identity;

import org.jspecify.annotations.NullMarked;
