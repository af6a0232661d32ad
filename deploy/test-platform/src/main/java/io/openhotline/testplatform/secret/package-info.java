/// Secrets in files that only their owner can read. They are generated at the first start and never
/// stand on a command line, in an environment or in the source.
@NullMarked
package io.openhotline.testplatform.secret;

import org.jspecify.annotations.NullMarked;
