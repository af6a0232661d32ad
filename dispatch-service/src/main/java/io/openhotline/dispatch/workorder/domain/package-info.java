/// Holds the rules of the negotiation with a department, as one pure function from a command and a
/// work order to a decision. The caller passes times and ids.
@NullMarked
package io.openhotline.dispatch.workorder.domain;

import org.jspecify.annotations.NullMarked;
