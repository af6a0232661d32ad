/// Finds the department of a ticket: the first route of the policy whose condition matches. A
/// preview shows for a ticket which route would fire and why.
@NullMarked
package io.openhotline.dispatch.routing;

import org.jspecify.annotations.NullMarked;
