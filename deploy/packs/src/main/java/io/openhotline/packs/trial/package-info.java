/// Sends recorded tickets through the routes of two packs and says which would go elsewhere. It
/// files nothing.
@NullMarked
package io.openhotline.packs.trial;

import org.jspecify.annotations.NullMarked;
