/// Closes the edge of a service: limits of rate and time, security headers, and metric series of
/// known routes only. Nothing here knows an operation; all services have it without doing anything.
@NullMarked
package io.openhotline.platform.edge;

import org.jspecify.annotations.NullMarked;
