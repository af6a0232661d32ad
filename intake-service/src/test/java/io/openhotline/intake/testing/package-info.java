/// What the tests of the intake service share: one memorable leak report, and the API as a client
/// sees it.
@NullMarked
package io.openhotline.intake.testing;

import org.jspecify.annotations.NullMarked;
