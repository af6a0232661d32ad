/// The file `reporting.yaml` of a pack: time zone, names of codes, indicators with their targets.
/// It is read once at start, and a wrong file stops the start.
@NullMarked
package io.openhotline.reporting.policy;

import org.jspecify.annotations.NullMarked;
