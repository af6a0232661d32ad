/// Stories told to the whole system as packaged, by parties that know its public interfaces alone.
/// Each is readable from top to bottom: what is given, what happens, what must be seen.
@NullMarked
package io.openhotline.journeys;

import org.jspecify.annotations.NullMarked;
