/// The settings of the issuer and the refusal of wrong ones. All other packages of the module
/// depend on this one.
@NullMarked
package io.openhotline.issuer.settings;

import org.jspecify.annotations.NullMarked;
