/// Which department gets a ticket: the first route of the policy whose condition matches, and a dry
/// run that says what a ticket would do and why.
@NullMarked
package io.openhotline.dispatch.routing;

import org.jspecify.annotations.NullMarked;
