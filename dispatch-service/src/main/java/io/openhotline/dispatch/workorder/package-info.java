/// Handles work orders and their negotiation with departments and the desk. One transaction
/// executes a command and appends facts for our services and instructions for departments.
@NullMarked
package io.openhotline.dispatch.workorder;

import org.jspecify.annotations.NullMarked;
