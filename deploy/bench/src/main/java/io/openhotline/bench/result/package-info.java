/// Figures and the targets they are held against, as a table for people and as JSON.
@NullMarked
package io.openhotline.bench.result;

import org.jspecify.annotations.NullMarked;
