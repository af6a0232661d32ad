/// Counts what the other services publish, and publishes nothing itself. Each sub-package is a
/// feature; dependencies run from `report` down to `policy`.
@NullMarked
package io.openhotline.reporting;

import org.jspecify.annotations.NullMarked;
