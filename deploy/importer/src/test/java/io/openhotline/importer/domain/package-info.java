/// Tests of what a mapping makes of a row.
@NullMarked
package io.openhotline.importer.domain;

import org.jspecify.annotations.NullMarked;
