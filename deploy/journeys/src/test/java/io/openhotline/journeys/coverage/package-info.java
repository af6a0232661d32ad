/// The table of requirements: which keys of the packs and which journeys answer for each. It is
/// made from the markers in the packs' files and the names of the tests.
@NullMarked
package io.openhotline.journeys.coverage;

import org.jspecify.annotations.NullMarked;
