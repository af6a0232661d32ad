/// Tests of the whole packaged system through its public interfaces. Each test method states what
/// is given, what happens and what is expected.
@NullMarked
package io.openhotline.journeys;

import org.jspecify.annotations.NullMarked;
