/// Contains what the features of the intake service share: the description of the API and the
/// topics in use. The service stores tickets as customers report them.
@NullMarked
package io.openhotline.intake;

import org.jspecify.annotations.NullMarked;
