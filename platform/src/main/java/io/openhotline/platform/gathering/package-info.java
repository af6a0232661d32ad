/// Taking together what comes one by one, since a transaction or a request costs as much for one as
/// for many.
@NullMarked
package io.openhotline.platform.gathering;

import org.jspecify.annotations.NullMarked;
