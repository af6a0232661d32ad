/// Hands survey links over to the package that sends them. Its domain has the ways to ask a
/// customer.
@NullMarked
package io.openhotline.followup.way;

import org.jspecify.annotations.NullMarked;
