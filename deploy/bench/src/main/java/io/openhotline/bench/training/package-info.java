/// Runs the services so that their JVMs learn what they will do.
@NullMarked
package io.openhotline.bench.training;

import org.jspecify.annotations.NullMarked;
