/// The reporting file of a pack: time zone, names of codes, indicators with their targets. Read
/// once at start; a wrong one stops the start with the finding.
@NullMarked
package io.openhotline.reporting.policy;

import org.jspecify.annotations.NullMarked;
