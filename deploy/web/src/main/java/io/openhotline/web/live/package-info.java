/// Tells pages which tickets have changed. Events have ids and no personal data; a page reads what
/// it may see from the services.
@NullMarked
package io.openhotline.web.live;

import org.jspecify.annotations.NullMarked;
