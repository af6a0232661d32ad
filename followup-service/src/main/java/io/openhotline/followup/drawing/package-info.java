/// Keeps what agents have done, and draws from it for inspection at the end of each day (T14). Each
/// draw stays on record with its counts.
@NullMarked
package io.openhotline.followup.drawing;

import org.jspecify.annotations.NullMarked;
