/// The file `reporting.yaml` of a pack: time zone and indicators with their targets, with the names
/// of `names.yaml`. It is read once at start, and a wrong file stops the start.
@NullMarked
package io.openhotline.reporting.policy;

import org.jspecify.annotations.NullMarked;
