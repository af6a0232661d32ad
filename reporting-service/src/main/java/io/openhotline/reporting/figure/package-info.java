/// Figures by one or two dimensions, read from the rollups alone. A combination that isn't kept is
/// refused, never counted in the request.
@NullMarked
package io.openhotline.reporting.figure;

import org.jspecify.annotations.NullMarked;
