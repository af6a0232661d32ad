/// Reads and writes CSV files as spreadsheets and old systems export them. Everything that is read
/// has a limit, so that a damaged file needs no memory.
@NullMarked
package io.openhotline.importer.csv;

import org.jspecify.annotations.NullMarked;
