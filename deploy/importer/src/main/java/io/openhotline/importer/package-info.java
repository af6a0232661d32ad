/// `hotline import`: files the rows of a CSV file as tickets through the public API, at their own
/// times. A mapping file gives the meaning of the columns.
@NullMarked
package io.openhotline.importer;

import org.jspecify.annotations.NullMarked;
