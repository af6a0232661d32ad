/// Tests of reading and writing CSV files. They use real files in a temporary folder.
@NullMarked
package io.openhotline.importer.csv;

import org.jspecify.annotations.NullMarked;
