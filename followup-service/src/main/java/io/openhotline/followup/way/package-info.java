/// Knows the pack's order of ways to ask each customer, and the hours for it. Hands survey links
/// over to the package that sends them.
@NullMarked
package io.openhotline.followup.way;

import org.jspecify.annotations.NullMarked;
