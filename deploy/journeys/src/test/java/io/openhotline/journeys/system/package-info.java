/// The one running system that all journeys share, and the probes that look behind its interfaces
/// where a promise can't be seen from outside.
@NullMarked
package io.openhotline.journeys.system;

import org.jspecify.annotations.NullMarked;
