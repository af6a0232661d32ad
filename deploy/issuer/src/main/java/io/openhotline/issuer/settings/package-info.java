/// What the environment tells the issuer, and how it refuses what it can't work with. Everything
/// else of the module depends on this package.
@NullMarked
package io.openhotline.issuer.settings;

import org.jspecify.annotations.NullMarked;
