/// Work orders and their negotiation with departments and the desk: commands in, facts for our own
/// services and instructions for departments out, in one transaction.
@NullMarked
package io.openhotline.dispatch.workorder;

import org.jspecify.annotations.NullMarked;
