/// Runs the services so that their JVMs write an AOT cache. Later starts load classes from it.
@NullMarked
package io.openhotline.bench.training;

import org.jspecify.annotations.NullMarked;
