/// Inspects the work of agents by the score sheet of the pack, with appeal and second inspector
/// (T14). Keeps the results by person, line and item.
@NullMarked
package io.openhotline.followup.inspection;

import org.jspecify.annotations.NullMarked;
