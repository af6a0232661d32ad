/// Shows the files of a ticket with its work orders. The contents are with the intake service,
/// where departments download them and attach their own.
@NullMarked
package io.openhotline.dispatch.file;

import org.jspecify.annotations.NullMarked;
