/// Serves the built pages and their files. A page is never stored and has a fresh nonce; a file
/// with a hash in its name is stored for ever.
@NullMarked
package io.openhotline.web.page;

import org.jspecify.annotations.NullMarked;
