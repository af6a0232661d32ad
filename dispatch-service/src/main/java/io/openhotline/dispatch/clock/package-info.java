/// Stores the clocks of a work order as one column, and shows them in the API. A stored clock keeps
/// the limit with which its work order was assigned, so a changed pack doesn't change it.
@NullMarked
package io.openhotline.dispatch.clock;

import org.jspecify.annotations.NullMarked;
